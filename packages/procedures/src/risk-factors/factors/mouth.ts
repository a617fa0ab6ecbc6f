import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** Teeth, gums, and implants that were lost before. */
export const mouth: Readonly<Record<'R11' | 'R12' | 'R13' | 'R47', RiskFactor>> = {
  R11: factor('R11', [
    effect('R11-pool', DENTAL, 'odds-ratio', 2.19, { min: 1.34, max: 3.58 }),
    effect('R11-second-pool', DENTAL, 'odds-ratio', 4.68),
  ]),
  R12: factor('R12', [
    effect('R12-history', DENTAL),
    effect('R12-more-often', DENTAL),
    effect('R12-peri-implantitis', DENTAL, 'percent', 19.5),
  ]),
  R13: factor('R13', [effect('R13-plaque', DENTAL)]),
  R47: factor('R47', [
    effect('R47-replacement', DENTAL, 'percent', { min: 71, max: 100 }),
    effect('R47-third', DENTAL, 'percent', 83.75),
  ]),
};
