import type { BrandColors } from '../brand-colors.ts';
import type { Scheme } from '../tokens.ts';
import { COLOR_PAIRS, type ColorPair } from './color-pairs.ts';
import { contrastRatio } from './contrast-ratio.ts';

/** One pair of colours in one scheme of one brand. */
export interface ContrastResult extends ColorPair {
  readonly brand: string;
  readonly scheme: Scheme;
  /** From 1 to 21, not rounded. */
  readonly ratio: number;
  readonly passes: boolean;
}

/** How far apart every pair of colours is, in every scheme of these brands. */
export function measureContrast(brands: Readonly<Record<string, BrandColors>>): readonly ContrastResult[] {
  return Object.entries(brands).flatMap(([brand, schemes]) =>
    (Object.entries(schemes) as [Scheme, BrandColors[Scheme]][]).flatMap(([scheme, colors]) =>
      COLOR_PAIRS.map((pair) => {
        const ratio = contrastRatio(colors[pair.foreground], colors[pair.background]);
        return { ...pair, brand, scheme, ratio, passes: ratio >= pair.minimum };
      }),
    ),
  );
}
