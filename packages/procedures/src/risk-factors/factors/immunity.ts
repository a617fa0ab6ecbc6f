import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** The immune system, and infections. */
export const immunity: Readonly<Record<'R07' | 'R10' | 'R27' | 'R30', RiskFactor>> = {
  R07: factor('R07', [effect('R07-small-series', DENTAL)]),
  R10: factor('R10', [
    effect('R10-survival', DENTAL, 'percent', { min: 50, max: 100 }),
    effect('R10-sjogren', DENTAL, 'percent', 93.7),
    effect('R10-erosive-lichen', DENTAL, 'percent', 23.6),
    effect('R10-lichen-review', DENTAL, 'percent', 22),
    effect('R10-filler', ['injectable-filler']),
  ]),
  R27: factor('R27', [
    effect('R27-spread', ['facial-implant']),
    effect('R27-toxin', ['injectable-toxin']),
    effect('R27-filler', ['injectable-filler']),
  ]),
  R30: factor('R30', [
    effect('R30-reactivation', ['injectable-filler'], 'percent', { min: 0, max: 1.45 }),
    effect('R30-onset', ['injectable-filler']),
    effect('R30-incidence', ['injectable-filler']),
  ]),
};
