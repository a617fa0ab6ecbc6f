import { expect, it } from 'vitest';
import { BRAND_COLORS } from '../colors.ts';
import { BRANDS, SCHEMES } from '../tokens.ts';
import { COLOR_PAIRS } from './color-pairs.ts';
import { contrastReport } from './contrast-report.ts';

it('holds every pair in every scheme of every brand, and all of them are far enough apart', () => {
  const report = contrastReport();

  expect(report).toHaveLength(COLOR_PAIRS.length * SCHEMES.length * BRANDS.length);
  expect(report.filter(({ passes }) => !passes)).toEqual([]);
});

it('checks a brand that someone brings', () => {
  const { light } = BRAND_COLORS.calm;
  const pale = { ...BRAND_COLORS.calm, light: { ...light, 'color-ink': light['color-line'] } };

  expect(contrastReport({ pale })).toContainEqual(
    expect.objectContaining({ brand: 'pale', scheme: 'light', foreground: 'color-ink', passes: false }),
  );
});
