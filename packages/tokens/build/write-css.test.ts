import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleCss } from '../../../scripts/build-css.ts';
import { BRAND_COLORS } from '../src/colors.ts';
import { SCHEME_ATTRIBUTES } from '../src/scheme-attributes.ts';
import { BRAND_MEASURES, BRANDS, DENSITY_MEASURES, SCHEMES, type Brand, type Scheme } from '../src/tokens.ts';
import { computed, type Attributes, type Reader } from './cascade.ts';
import { createResolver } from './resolver.ts';
import { writeCss } from './write-css.ts';
import { titled } from './write-figma.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const resolver = createResolver();
const sheets = Object.fromEntries(BRANDS.map((brand) => [brand, writeCss(resolver, brand)])) as Record<Brand, string>;
const together = Object.values(sheets).join('\n');

describe.each(BRANDS)('the stylesheet of %s', (brand) => {
  const readers: readonly [Scheme, Reader][] = [
    ['light', {}],
    ['dark', { dark: true }],
    ['light-contrast', { more: true }],
    ['dark-contrast', { dark: true, more: true }],
  ];

  it.each(readers)('shows a reader who asks for %s that, without any attribute', (scheme, reader) => {
    expect(colorsOf(sheets[brand], [{}], reader)).toEqual(BRAND_COLORS[brand][scheme]);
  });

  it.each(SCHEMES)('shows %s where an attribute says so, whatever the system says', (scheme) => {
    const elements = [{}, { ...SCHEME_ATTRIBUTES[scheme] }];

    expect(colorsOf(sheets[brand], elements, { dark: true })).toEqual(BRAND_COLORS[brand][scheme]);
    expect(colorsOf(sheets[brand], elements)).toEqual(BRAND_COLORS[brand][scheme]);
  });

  it('is light on paper, whatever the screen was', () => {
    const dark = { 'data-osseo-scheme': 'dark' };

    expect(colorsOf(sheets[brand], [dark, dark], { dark: true, print: true })).toEqual(BRAND_COLORS[brand].light);
  });

  it('leaves nobody with less contrast than their system asks for', () => {
    const page = [{ 'data-osseo-contrast': 'no-preference' }];

    expect(colorsOf(sheets[brand], page, { more: true })).toEqual(BRAND_COLORS[brand]['light-contrast']);
  });

  it('weighs less than 4 kB on the wire, with all modes, and as much as the README says', () => {
    const file = fileURLToPath(
      new URL(brand === 'calm' ? '../src/tokens.css' : `../src/${brand}.css`, import.meta.url),
    );
    const { byteLength } = gzipSync(bundleCss(file));

    expect(byteLength).toBeLessThanOrEqual(4 * 1024);
    expect(readme).toMatch(new RegExp(`^\\| ${titled(brand)} .+\\| ${(byteLength / 1024).toFixed(1)} kB +\\|$`, 'mu'));
  });
});

describe('all brands on one page', () => {
  const brands = BRANDS.map((brand): Attributes => ({ 'data-osseo-brand': brand }));
  const schemes = SCHEMES.map((scheme): Attributes => ({ ...SCHEME_ATTRIBUTES[scheme] }));

  it('hold in any part of it, with any scheme around, on or inside the brand', () => {
    for (const brand of BRANDS) {
      for (const scheme of SCHEMES) {
        const named = { 'data-osseo-brand': brand };
        const set = { ...SCHEME_ATTRIBUTES[scheme] };
        const colors = BRAND_COLORS[brand][scheme];
        for (const page of [...brands, ...schemes]) {
          expect(colorsOf(together, [page, named, set])).toEqual(colors);
          expect(colorsOf(together, [page, set, named])).toEqual(colors);
          expect(colorsOf(together, [page, { ...named, ...set }])).toEqual(colors);
        }
      }
    }
  });

  it('take brand, scheme and contrast from three elements, whichever is inside which', () => {
    const brand = { 'data-osseo-brand': 'marlow' };
    const scheme = { 'data-osseo-scheme': 'dark' };
    const contrast = { 'data-osseo-contrast': 'more' };

    for (const elements of [
      [brand, scheme, contrast],
      [brand, contrast, scheme],
      [scheme, brand, contrast],
      [scheme, contrast, brand],
      [contrast, brand, scheme],
      [contrast, scheme, brand],
    ]) {
      expect(colorsOf(together, [{}, ...elements])).toEqual(BRAND_COLORS.marlow['dark-contrast']);
    }
  });

  it('bring their fonts and corners along', () => {
    const inMarlow = computed(together, [{ 'data-osseo-brand': 'hangang' }, { 'data-osseo-brand': 'marlow' }]);

    expect(inMarlow.get('--osseo-radius-2')).toBe(BRAND_MEASURES.marlow['radius-2']);
    expect(inMarlow.get('--osseo-font-title')).toBe(BRAND_MEASURES.marlow['font-title']);
  });

  it('set Korean titles in the sans, whatever the brand', () => {
    const inKorean = computed(together, [{ lang: 'ko' }, { 'data-osseo-brand': 'marlow', lang: 'ko' }]);

    expect(inKorean.get('--osseo-font-title')).toBe(inKorean.get('--osseo-font-text'));
  });
});

describe('a density', () => {
  it.each(['compact', 'comfortable'] as const)('is %s where an attribute says so, whatever is around it', (density) => {
    const around = density === 'compact' ? 'comfortable' : 'compact';
    const values = computed(together, [{ 'data-osseo-density': around }, {}, { 'data-osseo-density': density }]);

    for (const [name, value] of Object.entries(DENSITY_MEASURES[density])) {
      expect(values.get(`--osseo-${name}`)).toBe(value);
    }
    expect(values.get('--osseo-size-target')).toBe('2.75rem');
  });
});

it('is all inside the layer of the tokens', () => {
  const outside = together
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/^@layer osseo\.tokens \{$.*?^\}$/gmsu, '')
    .replaceAll(/^@layer [^{;]+;$/gmu, '');

  expect(outside.trim()).toBe('');
});

function colorsOf(css: string, elements: readonly Attributes[], reader?: Reader): Record<string, string> {
  const values = [...computed(css, elements, reader)].filter(([property]) => property.startsWith('--osseo-color-'));
  return Object.fromEntries(values.map(([property, value]) => [property.replace('--osseo-', ''), long(value)]));
}

/** `#fff` as it stands in the data: `#ffffff`. */
function long(hex: string): string {
  return hex.replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
}
