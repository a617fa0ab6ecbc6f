import { describe, expect, it } from 'vitest';
import { COLORS, SCHEMES } from '../tokens.ts';
import { COLOR_PAIRS } from './color-pairs.ts';
import { contrastRatio } from './contrast-ratio.ts';

describe.each(SCHEMES)('the colours of the %s scheme', (scheme) => {
  it('are far enough apart wherever two of them meet', () => {
    const tooClose = COLOR_PAIRS.map((pair) => ({
      ...pair,
      ratio: contrastRatio(COLORS[scheme][pair.foreground], COLORS[scheme][pair.background]),
    })).filter(({ ratio, minimum }) => ratio < minimum);

    expect(tooClose).toEqual([]);
  });
});

describe('the strong contrast', () => {
  it.each(['light', 'dark'] as const)('is stronger than the usual %s one for words and outlines', (scheme) => {
    const ratio = (name: typeof scheme | `${typeof scheme}-contrast`, token: 'color-ink' | 'color-line-strong') =>
      contrastRatio(COLORS[name][token], COLORS[name]['color-ground']);

    expect(ratio(`${scheme}-contrast`, 'color-ink')).toBeGreaterThan(ratio(scheme, 'color-ink'));
    expect(ratio(`${scheme}-contrast`, 'color-line-strong')).toBeGreaterThanOrEqual(7);
  });
});

it('checks every colour that is not a mere hairline', () => {
  const checked = new Set(COLOR_PAIRS.flatMap(({ foreground, background }) => [foreground, background]));
  const unchecked = Object.keys(COLORS.light).filter((name) => !(checked as ReadonlySet<string>).has(name));

  expect(unchecked).toEqual(['color-line']);
});
