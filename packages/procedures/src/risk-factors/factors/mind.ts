import type { RiskFactor } from '../risk-factor.ts';
import { COSMETIC, effect, factor } from './factor.ts';

/** How people feel about their looks and lives, and what they choose. */
export const mind: Readonly<Record<'R32' | 'R33' | 'R49' | 'R50', RiskFactor>> = {
  R32: factor('R32', [
    effect('R32-screened-positive', COSMETIC, 'percent', 9.7),
    effect('R32-cosmetic', COSMETIC, 'percent', 13.1),
    effect('R32-reconstructive', [], 'percent', 6.7),
    effect('R32-difference', COSMETIC, 'odds-ratio', 2.1),
    effect('R32-suspected', COSMETIC, 'percent', 4),
    effect('R32-spotted', COSMETIC),
    effect('R32-greece', COSMETIC, 'percent', 9.26),
    effect('R32-treatment', COSMETIC),
    effect('R32-guideline', ['rhinoplasty']),
    effect('R32-cops', COSMETIC),
    effect('R32-sensitivity', [], 'percent', 100),
    effect('R32-specificity', [], 'percent', { min: 89, max: 93 }),
    effect('R32-review', COSMETIC),
  ]),
  R33: factor('R33'),
  R49: factor('R49'),
  R50: factor('R50'),
};
