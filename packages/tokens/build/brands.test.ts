import { expect, it } from 'vitest';
import { BRAND_COLORS } from '../src/colors.ts';
import { PALETTES } from '../src/palettes.ts';
import { BRANDS, SCHEMES } from '../src/tokens.ts';
import { brandsOf, colorsOf, palettesOf, schemesOf } from './brands.ts';
import { createResolver } from './resolver.ts';

const resolver = createResolver();

it('the colours that ship are what the token files come to, in every scheme of every brand', () => {
  expect(BRAND_COLORS).toEqual(colorsOf(resolver));
  expect(PALETTES).toEqual(palettesOf(resolver));
});

it('the brands and schemes that ship are those of the resolver document', () => {
  expect(BRANDS).toEqual(brandsOf(resolver));
  expect(SCHEMES).toEqual(schemesOf(resolver));
});
