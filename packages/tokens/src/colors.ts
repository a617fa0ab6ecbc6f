import { brandColors, type BrandColors } from './brand-colors.ts';
import { PALETTES } from './palettes.ts';
import { BRANDS, type Brand } from './tokens.ts';

/** Every colour in every scheme of every brand. */
export const BRAND_COLORS: Readonly<Record<Brand, BrandColors>> = Object.fromEntries(
  BRANDS.map((brand) => [brand, brandColors(PALETTES[brand])]),
) as Record<Brand, BrandColors>;

/** Every colour in every scheme of Calm. */
export const COLORS: BrandColors = BRAND_COLORS.calm;
