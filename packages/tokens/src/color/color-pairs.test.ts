import { describe, expect, it } from 'vitest';
import { BRAND_COLORS, COLORS } from '../colors.ts';
import { BRANDS } from '../tokens.ts';
import { COLOR_PAIRS } from './color-pairs.ts';
import { contrastRatio } from './contrast-ratio.ts';

describe.each(BRANDS)('the strong contrast of %s', (brand) => {
  it.each(['light', 'dark'] as const)('is stronger than the usual %s one for words and outlines', (scheme) => {
    const ratio = (name: typeof scheme | `${typeof scheme}-contrast`, token: 'color-ink' | 'color-line-strong') =>
      contrastRatio(BRAND_COLORS[brand][name][token], BRAND_COLORS[brand][name]['color-ground']);

    expect(ratio(`${scheme}-contrast`, 'color-ink')).toBeGreaterThan(ratio(scheme, 'color-ink'));
    expect(ratio(`${scheme}-contrast`, 'color-line-strong')).toBeGreaterThanOrEqual(7);
  });
});

it('checks every colour that is not a mere hairline', () => {
  const checked = new Set(COLOR_PAIRS.flatMap(({ foreground, background }) => [foreground, background]));
  const unchecked = Object.keys(COLORS.light).filter((name) => !(checked as ReadonlySet<string>).has(name));

  expect(unchecked).toEqual(['color-line']);
});

it('names each pair once', () => {
  const named = COLOR_PAIRS.map(({ foreground, background }) => `${foreground} ${background}`);

  expect(new Set(named).size).toBe(named.length);
});
