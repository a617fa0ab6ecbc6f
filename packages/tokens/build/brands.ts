import type { Hex } from '../src/color/oklch.ts';
import type { BrandColors } from '../src/brand-colors.ts';
import type { ColorToken, Scheme } from '../src/tokens.ts';
import { hexOfColor } from './css-value.ts';
import type { Token } from './read-tokens.ts';
import { follow, type Resolver } from './resolver.ts';

/** The brands, the first of them the one that holds where none is named. */
export function brandsOf({ contexts }: Resolver): readonly string[] {
  return contexts['brand'] ?? [];
}

/** The schemes, in the order of the resolver document. */
export function schemesOf({ contexts }: Resolver): readonly Scheme[] {
  return (contexts['scheme'] ?? []) as readonly Scheme[];
}

/** All tokens that some context of a modifier sets. */
export function touchedBy({ contexts, tokensOf }: Resolver, modifier: string): readonly string[] {
  return [
    ...new Set((contexts[modifier] ?? []).flatMap((context) => tokensOf(modifier, context).map(({ path }) => path))),
  ];
}

/** The colours that a reader sees, by brand and scheme: roles, with the tones that the palette of the brand has for them. */
export function colorsOf(resolver: Resolver): Readonly<Record<string, BrandColors>> {
  const roles = touchedBy(resolver, 'scheme');
  return record(brandsOf(resolver), (brand) =>
    record(schemesOf(resolver), (scheme) => {
      const tokens = resolver.resolve({ brand, scheme });
      return Object.fromEntries(
        roles.map((path) => {
          const token = found(tokens, path);
          return [token.name, hexOfColor(follow(token, tokens))];
        }),
      ) as Readonly<Record<ColorToken, Hex>>;
    }),
  );
}

/** The palette of every brand. */
export function palettesOf(resolver: Resolver): Readonly<Record<string, Readonly<Record<string, Hex>>>> {
  return record(brandsOf(resolver), (brand) =>
    Object.fromEntries(
      [...resolver.resolve({ brand }).values()]
        .filter(({ path }) => isPrimitive(path))
        .map((token) => [token.name, hexOfColor(token)]),
    ),
  );
}

/** Whether a token is a tone of the palette, which roles refer to and parts do not. */
export function isPrimitive(path: string): boolean {
  return path.startsWith('palette.');
}

/**
 * Holds apart what has to be chosen apart: two modifiers that set the same token
 * would make a stylesheet in which the order of rules decides. A script comes
 * last and may: Korean titles are in the sans, whatever the brand.
 *
 * @throws Error naming the token and both modifiers.
 */
export function refuseOverlap(resolver: Resolver): void {
  const modifiers = Object.keys(resolver.contexts).filter((name) => name !== 'script');
  for (const [at, one] of modifiers.entries()) {
    const own = new Set(touchedBy(resolver, one));
    for (const other of modifiers.slice(at + 1)) {
      const shared = touchedBy(resolver, other).filter((path) => own.has(path));
      if (shared.length > 0)
        throw new Error(`Both ${one} and ${other} set ${shared.join(', ')}. Leave it to one of them.`);
    }
  }
}

export function found(tokens: ReadonlyMap<string, Token>, path: string): Token {
  const token = tokens.get(path);
  if (!token) throw new Error(`There is no token ${path}.`);
  return token;
}

function record<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
