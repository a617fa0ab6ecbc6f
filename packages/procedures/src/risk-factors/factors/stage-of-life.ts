import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** Age, pregnancy and breastfeeding. */
export const stageOfLife: Readonly<Record<'R18' | 'R19' | 'R20', RiskFactor>> = {
  R18: factor('R18', [
    effect('R18-survival-65', DENTAL, 'percent', 91.5),
    effect('R18-filler-age', ['injectable-filler']),
  ]),
  R19: factor('R19', [effect('R19-toxin', ['injectable-toxin']), effect('R19-filler', ['injectable-filler'])]),
  R20: factor('R20', [effect('R20-toxin', ['injectable-toxin']), effect('R20-filler', ['injectable-filler'])]),
};
