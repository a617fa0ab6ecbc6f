import { readFileSync } from 'node:fs';
import { readTokens, type Token, type TokenNode } from './read-tokens.ts';

/** A file of tokens beside this folder, without its `.tokens.json`. */
export type Mode =
  | 'base'
  | 'light'
  | 'dark'
  | 'light-contrast'
  | 'dark-contrast'
  | 'compact'
  | 'narrow'
  | 'sans-titles'
  | 'reduced-motion';

/** Reads the tokens of one mode. */
export function tokensOf(mode: Mode): readonly Token[] {
  const text = readFileSync(new URL(`../src/${mode}.tokens.json`, import.meta.url), 'utf8');
  return readTokens(JSON.parse(text) as TokenNode);
}
