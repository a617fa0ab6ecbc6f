import { tokensOf, type Mode } from './modes.ts';
import type { Token } from './read-tokens.ts';

/** Writes `tokens.ts`: the same tokens as typed data, for tools and documentation. */
export function writeModule(): string {
  const base = tokensOf('base');
  const colors = tokensOf('light');
  return `// Generated from the .tokens.json files beside it: change those, then run "pnpm generate".
import type { Hex } from './color/oklch.ts';

/** The name of a colour: \`var(--osseo-\${name})\` is its value in the scheme of the page. */
export type ColorToken =${union(colors)};

/** The name of any token. */
export type TokenName =
  | ColorToken${union(base)};

/** A set of colours: light or dark, at the usual contrast or at the strong one that a reader asked for. */
export type Scheme = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'light-contrast', 'dark-contrast'];

/** Every colour in every scheme, as sRGB. */
export const COLORS: Readonly<Record<Scheme, Readonly<Record<ColorToken, Hex>>>> = {
  light: ${record(colorsOf('light'))},
  dark: ${record(colorsOf('dark'))},
  'light-contrast': ${record(colorsOf('light', 'light-contrast'))},
  'dark-contrast': ${record(colorsOf('dark', 'dark-contrast'))},
};

/** What each colour is for. */
export const COLOR_ROLES: Readonly<Record<ColorToken, string>> = ${record(colors.map((token) => [token.name, token.description]))};

/** Every other token, as CSS, at the usual density. */
export const MEASURES: Readonly<Record<Exclude<TokenName, ColorToken>, string>> = ${record(base.map((token) => [token.name, token.css]))};
`;
}

type Entry = readonly [name: string, value: string];

function colorsOf(...modes: readonly Mode[]): readonly Entry[] {
  return [...new Map(modes.flatMap(tokensOf).map(({ name, css }) => [name, css]))];
}

function union(tokens: readonly Token[]): string {
  return tokens.map(({ name }) => `\n  | '${name}'`).join('');
}

function record(entries: readonly Entry[]): string {
  return `{\n${entries.map(([name, value]) => `  '${name}': ${JSON.stringify(value)},`).join('\n')}\n}`;
}
