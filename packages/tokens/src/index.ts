export { COLOR_PAIRS, type ColorPair } from './color/color-pairs.ts';
export { contrastRatio } from './color/contrast-ratio.ts';
export { contrastReport } from './color/contrast-report.ts';
export type { ContrastResult } from './color/measure-contrast.ts';
export type { Hex } from './color/oklch.ts';
export { brandColors, type BrandColors } from './brand-colors.ts';
export { BRAND_COLORS, COLORS } from './colors.ts';
export { PALETTES } from './palettes.ts';
export { SCHEME_ATTRIBUTES, type SchemeAttributes } from './scheme-attributes.ts';
export {
  BRAND_MEASURES,
  BRANDS,
  COLOR_ROLES,
  DENSITIES,
  DENSITY_MEASURES,
  MEASURES,
  SCHEMES,
  type Brand,
  type ColorRole,
  type ColorToken,
  type Density,
  type MeasureToken,
  type PaletteToken,
  type Scheme,
  type TokenName,
} from './tokens.ts';
