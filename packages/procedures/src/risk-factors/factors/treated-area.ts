import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor } from './factor.ts';

/** What happened, or is planned, in the area to be treated. */
export const treatedArea: Readonly<Record<'R26' | 'R28' | 'R29' | 'R31' | 'R46', RiskFactor>> = {
  R26: factor('R26'),
  R28: factor('R28', [effect('R28-trigger', ['injectable-filler'])]),
  R29: factor('R29', [
    effect('R29-delayed-reaction', ['injectable-filler'], 'percent', { min: 0.3, max: 4.25 }),
    effect('R29-vaccine', ['injectable-filler']),
  ]),
  R31: factor('R31'),
  R46: factor('R46', [effect('R46-timing', ['fat-transfer'])]),
};
