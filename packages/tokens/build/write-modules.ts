import { brandsOf, found, isPrimitive, palettesOf, schemesOf, touchedBy } from './brands.ts';
import { cssOf } from './css-value.ts';
import type { Token } from './read-tokens.ts';
import { follow, type Resolver } from './resolver.ts';

const FIRST_LINE = '// Generated from the .tokens.json files beside it: change those, then run "pnpm generate".';

/** Writes `tokens.ts`: names as types, what each role is for, and all that is not a colour. */
export function writeTokens(resolver: Resolver): string {
  const all = [...resolver.resolve().values()];
  const colors = all.filter(({ path }) => path.startsWith('color.'));
  const palette = all.filter(({ path }) => isPrimitive(path));
  const measures = all.filter(({ path }) => !path.startsWith('color.') && !isPrimitive(path));
  const brands = brandsOf(resolver);
  const densities = resolver.contexts['density'] ?? [];
  return `${FIRST_LINE}

/** What a colour is for. */
export type ColorRole =${union(colors.map(({ name }) => name.replace('color-', '')))};

/** The name of a colour: \`var(--osseo-\${name})\` is its value in the scheme of the page. */
export type ColorToken = \`color-\${ColorRole}\`;

/** The name of every other role. */
export type MeasureToken =${union(measures.map(({ name }) => name))};

/** The name of any role that a part may use. */
export type TokenName = ColorToken | MeasureToken;

/** A tone of the palette: what a brand sets, and roles refer to. No part uses one. */
export type PaletteToken =${union(palette.map(({ name }) => name))};

/** Whose pages they are. */
export type Brand =${union(brands)};

/** The brands, the first of them the one of \`tokens.css\`. */
export const BRANDS: readonly Brand[] = ${JSON.stringify(brands)};

/** A set of colours: light or dark, at the usual contrast or at the strong one that a reader asked for. */
export type Scheme =${union(schemesOf(resolver))};

export const SCHEMES: readonly Scheme[] = ${JSON.stringify(schemesOf(resolver))};

/** How much stands on a screen. */
export type Density =${union(densities)};

export const DENSITIES: readonly Density[] = ${JSON.stringify(densities)};

/** What each colour is for. */
export const COLOR_ROLES: Readonly<Record<ColorToken, string>> = ${record(colors, ({ description }) => description)};

/** Every other token, as CSS, at the usual density. */
export const MEASURES: Readonly<Record<MeasureToken, string>> = ${record(measures, cssOf)};

/** What a brand sets besides its palette. */
export const BRAND_MEASURES: Readonly<Record<Brand, Readonly<Partial<Record<MeasureToken, string>>>>> = {
${brands.map((brand) => `  ${brand}: ${record(setBy(resolver, 'brand', brand), cssOf)},`).join('\n')}
};

/** What a density sets. */
export const DENSITY_MEASURES: Readonly<Record<Density, Readonly<Partial<Record<MeasureToken, string>>>>> = {
${densities.map((density) => `  ${density}: ${record(setBy(resolver, 'density', density), cssOf)},`).join('\n')}
};
`;
}

/** Writes `role-tones.ts`: which tone of the palette each role has in each scheme. */
export function writeRoleTones(resolver: Resolver): string {
  const schemes = schemesOf(resolver).map((scheme) => {
    const tokens = resolver.resolve({ scheme });
    const toneOf = (path: string) => follow(found(tokens, path), tokens).name;
    return `  '${scheme}': ${record(
      touchedBy(resolver, 'scheme').map((path) => found(tokens, path)),
      ({ path }) => toneOf(path),
    )},`;
  });
  return `${FIRST_LINE}
import type { ColorToken, PaletteToken, Scheme } from './tokens.ts';

/** The tone of the palette that each role has in each scheme, whatever the brand. */
export const ROLE_TONES: Readonly<Record<Scheme, Readonly<Record<ColorToken, PaletteToken>>>> = {
${schemes.join('\n')}
};
`;
}

/** Writes `palettes.ts`: the primitives of every brand. */
export function writePalettes(resolver: Resolver): string {
  return `${FIRST_LINE}
import type { Hex } from './color/oklch.ts';
import type { Brand, PaletteToken } from './tokens.ts';

/** The palette of every brand, as sRGB. */
export const PALETTES: Readonly<Record<Brand, Readonly<Record<PaletteToken, Hex>>>> = ${JSON.stringify(palettesOf(resolver), null, 2)};
`;
}

/** What a modifier sets, as it is in one of its contexts. */
function setBy(resolver: Resolver, modifier: string, context: string): readonly Token[] {
  const tokens = resolver.resolve({ [modifier]: context });
  return touchedBy(resolver, modifier)
    .filter((path) => !isPrimitive(path))
    .map((path) => found(tokens, path));
}

function union(names: readonly string[]): string {
  return names.map((name) => `\n  | '${name}'`).join('');
}

function record(tokens: readonly Token[], valueOf: (token: Token) => string): string {
  return `{\n${tokens.map((token) => `  '${token.name}': ${JSON.stringify(valueOf(token))},`).join('\n')}\n}`;
}
