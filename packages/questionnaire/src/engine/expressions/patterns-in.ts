import { tokenize, type Token } from '../fhirpath/language/tokenize.ts';

/** A pattern that an expression states, or `undefined` for one that it works out. */
export type StatedPattern = string | undefined;

const MATCHING = /^(?:matches|matchesFull|replaceMatches)$/;

/** The patterns that an expression runs, whatever else it does. */
export function patternsIn(source: string): readonly StatedPattern[] {
  if (!/matches/i.test(source)) return [];
  const tokens = tokensOf(source);
  return tokens.flatMap(({ kind, text }, at): readonly StatedPattern[] => {
    const [opening, pattern, closing] = tokens.slice(at + 1, at + 4);
    const isName = kind === 'name' || kind === 'quoted';
    if (!isName || !MATCHING.test(text) || opening?.text !== '(') return [];
    const isStated = pattern?.kind === 'string' && (closing?.text === ')' || closing?.text === ',');
    return [isStated ? pattern.text : undefined];
  });
}

/** What no expression can be cut into has none. */
function tokensOf(source: string): readonly Token[] {
  try {
    return tokenize(source);
  } catch {
    return [];
  }
}
