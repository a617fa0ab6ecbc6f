import type { Hex } from '../src/color/oklch.ts';
import { brandsOf, schemesOf, touchedBy } from './brands.ts';
import { hexOfColor } from './css-value.ts';
import { channelsOf, familyOf, figmaTypeOf, pixelsOf, scopesOf } from './figma-value.ts';
import type { Token } from './read-tokens.ts';
import { follow, type Input, type Resolver } from './resolver.ts';
import { titled } from './write-figma.ts';

/**
 * Writes the files that "Import mode" of Figma reads: DTCG, one file for each mode of a
 * collection. A name alone cannot refer to another collection there, so each brand has
 * its own, with every value worked out: sRGB, and pixels.
 */
export function writeFigmaModes(resolver: Resolver): Readonly<Record<string, string>> {
  const colors = new Set(touchedBy(resolver, 'scheme'));
  const isMeasure = ({ type }: Token) => type !== 'color';
  const densities = resolver.contexts['density'] ?? [];
  return Object.fromEntries(
    brandsOf(resolver).flatMap((brand) => [
      ...schemesOf(resolver).map((scheme) =>
        file(resolver, brand, scheme, { brand, scheme }, ({ path }) => colors.has(path)),
      ),
      ...densities.map((density) => file(resolver, brand, density, { brand, density }, isMeasure)),
    ]),
  );
}

function file(
  resolver: Resolver,
  brand: string,
  mode: string,
  input: Input,
  belongs: (token: Token) => boolean,
): readonly [path: string, text: string] {
  const tokens = resolver.resolve(input);
  const root: Record<string, unknown> = {};
  for (const token of [...tokens.values()].filter((each) => belongs(each) && figmaTypeOf(each) !== undefined)) {
    place(root, token.path.split('.'), {
      $type: token.type,
      $value: valueOf(follow(token, tokens)),
      ...(token.description ? { $description: token.description } : {}),
      $extensions: { 'com.figma.scopes': scopesOf(token) },
    });
  }
  return [
    `figma/${brand}/${mode}.tokens.json`,
    JSON.stringify({ ...root, $extensions: { 'com.figma.modeName': titled(mode) } }, null, 2),
  ];
}

function place(group: Record<string, unknown>, [name = '', ...rest]: readonly string[], token: unknown): void {
  if (rest.length === 0) {
    group[name] = token;
    return;
  }
  const inner = (group[name] ?? {}) as Record<string, unknown>;
  group[name] = inner;
  place(inner, rest, token);
}

function valueOf(token: Token): unknown {
  if (token.type === 'dimension') return { value: pixelsOf(token), unit: 'px' };
  return token.type === 'fontFamily' ? familyOf(token) : srgb(hexOfColor(token));
}

function srgb(hex: Hex): unknown {
  return { colorSpace: 'srgb', components: channelsOf(hex), alpha: 1, hex };
}
