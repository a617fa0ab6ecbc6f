import type { Hex } from './color/oklch.ts';
import { PALETTES } from './palettes.ts';
import { ROLE_TONES } from './role-tones.ts';
import { SCHEMES, type ColorToken, type PaletteToken, type Scheme } from './tokens.ts';

/** Every colour in every scheme of one brand, as sRGB. */
export type BrandColors = Readonly<Record<Scheme, Readonly<Record<ColorToken, Hex>>>>;

/**
 * The colours that roles come to, in every scheme, where a brand sets these tones.
 *
 * @param tones What the brand sets; every other tone is that of Calm, as in a stylesheet.
 */
export function brandColors(tones: Readonly<Partial<Record<PaletteToken, Hex>>>): BrandColors {
  const palette = { ...PALETTES.calm, ...tones };
  return Object.fromEntries(
    SCHEMES.map((scheme) => [
      scheme,
      Object.fromEntries(Object.entries(ROLE_TONES[scheme]).map(([role, tone]) => [role, palette[tone]])),
    ]),
  ) as BrandColors;
}
