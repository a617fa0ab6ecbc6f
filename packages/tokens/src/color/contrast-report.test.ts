import { expect, it } from 'vitest';
import { BRANDS, SCHEMES } from '../tokens.ts';
import { COLOR_PAIRS } from './color-pairs.ts';
import { contrastReport } from './contrast-report.ts';

it('holds every pair in every scheme of every brand, and all of them are far enough apart', () => {
  const report = contrastReport();

  expect(report).toHaveLength(COLOR_PAIRS.length * SCHEMES.length * BRANDS.length);
  expect(report.filter(({ passes }) => !passes)).toEqual([]);
});
