export { COLOR_PAIRS, type ColorPair } from './color/color-pairs.ts';
export { contrastRatio } from './color/contrast-ratio.ts';
export type { Hex } from './color/oklch.ts';
export { COLOR_ROLES, COLORS, MEASURES, SCHEMES, type ColorToken, type Scheme, type TokenName } from './tokens.ts';
