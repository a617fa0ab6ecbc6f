import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor, JAWS } from './factor.ts';

/** Allergies and reactions. */
export const allergies: Readonly<Record<'R21' | 'R22' | 'R23' | 'R24' | 'R25', RiskFactor>> = {
  R21: factor('R21', [effect('R21-titanium', JAWS)]),
  R22: factor('R22'),
  R23: factor('R23'),
  R24: factor('R24'),
  R25: factor('R25'),
};
