import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor } from './factor.ts';

/** Blood sugar, weight, and the medicines for both. */
export const sugarAndWeight: Readonly<Record<'R03' | 'R35' | 'R36', RiskFactor>> = {
  R03: factor('R03', [
    effect('R03-well-controlled', ['dental-implant']),
    effect('R03-survival', ['dental-implant'], 'percent', { min: 92.6, max: 100 }),
    effect('R03-slower-bonding', ['dental-implant']),
    effect('R03-bleeding-per-step', ['dental-implant'], 'percent-change', 10),
    effect('R03-bone-per-step', ['dental-implant'], 'millimetres', 0.05),
    effect('R03-meta-analysis', ['dental-implant'], 'risk-ratio', 0.62, { min: 0.23, max: 1.71 }),
  ]),
  R35: factor('R35'),
  R36: factor('R36', [
    effect('R36-continue', ['sedation']),
    effect('R36-liquids-all', ['sedation']),
    effect('R36-liquids-high-risk', ['sedation']),
  ]),
};
