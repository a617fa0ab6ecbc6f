import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor } from './factor.ts';

/** Heart, lungs, kidneys, liver, nerves and muscles. */
export const organs: Readonly<Record<'R38' | 'R39' | 'R40' | 'R41', RiskFactor>> = {
  R38: factor('R38'),
  R39: factor('R39'),
  R40: factor('R40'),
  R41: factor('R41', [effect('R41-diseases', ['injectable-toxin']), effect('R41-medicines', ['injectable-toxin'])]),
};
