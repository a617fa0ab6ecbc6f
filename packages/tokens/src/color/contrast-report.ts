import type { BrandColors } from '../brand-colors.ts';
import { BRAND_COLORS } from '../colors.ts';
import { measureContrast, type ContrastResult } from './measure-contrast.ts';

/**
 * Every pair of colours that parts use, in every scheme of every brand, with how far apart it is.
 *
 * @param brands The brands that ship, unless you bring your own: `{ acme: brandColors(tones) }`.
 */
export function contrastReport(
  brands: Readonly<Record<string, BrandColors>> = BRAND_COLORS,
): readonly ContrastResult[] {
  return measureContrast(brands);
}
