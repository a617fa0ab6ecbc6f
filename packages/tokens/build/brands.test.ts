import { describe, expect, it } from 'vitest';
import type { Oklch } from '../src/color/oklch.ts';
import { BRAND_COLORS } from '../src/colors.ts';
import { PALETTES } from '../src/palettes.ts';
import { BRANDS, SCHEMES } from '../src/tokens.ts';
import { brandsOf, colorsOf, found, palettesOf, schemesOf } from './brands.ts';
import { createResolver, follow } from './resolver.ts';

const resolver = createResolver();

it('the colours that ship are what the token files come to, in every scheme of every brand', () => {
  expect(BRAND_COLORS).toEqual(colorsOf(resolver));
  expect(PALETTES).toEqual(palettesOf(resolver));
});

it('the brands and schemes that ship are those of the resolver document', () => {
  expect(BRANDS).toEqual(brandsOf(resolver));
  expect(SCHEMES).toEqual(schemesOf(resolver));
});

// About three times the smallest difference that is seen side by side (0.02 in OKLab).
const TOLD_APART = 0.06;

describe.each(BRANDS)('the accent of %s', (brand) => {
  it.each(SCHEMES)('is told from what is dangerous in %s', (scheme) => {
    const tokens = resolver.resolve({ brand, scheme });
    const labOf = (role: string) => {
      const { components } = follow(found(tokens, `color.${role}`), tokens).value as { readonly components: Oklch };
      const [lightness, chroma, hue] = components;
      const angle = (hue * Math.PI) / 180;
      return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)] as const;
    };
    const [one, other] = [labOf('accent'), labOf('danger')];

    expect(Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))).toBeGreaterThan(TOLD_APART);
  });
});
