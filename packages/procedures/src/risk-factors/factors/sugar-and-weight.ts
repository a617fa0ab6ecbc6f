import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** Blood sugar, weight, and the medicines for both. */
export const sugarAndWeight: Readonly<Record<'R03' | 'R35' | 'R36', RiskFactor>> = {
  R03: factor('R03', [
    effect('R03-well-controlled', DENTAL),
    effect('R03-survival', DENTAL, 'percent', { min: 92.6, max: 100 }),
    effect('R03-slower-bonding', DENTAL),
    effect('R03-bleeding-per-step', DENTAL, 'percent-change', 10),
    effect('R03-bone-per-step', DENTAL, 'millimetres', 0.05),
    effect('R03-meta-analysis', DENTAL, 'risk-ratio', 0.62, { min: 0.23, max: 1.71 }),
  ]),
  R35: factor('R35'),
  R36: factor('R36', [
    effect('R36-continue', ['sedation']),
    effect('R36-liquids-all', ['sedation']),
    effect('R36-liquids-high-risk', ['sedation']),
  ]),
};
