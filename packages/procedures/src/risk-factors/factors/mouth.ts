import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor } from './factor.ts';

/** Teeth, gums, and implants that were lost before. */
export const mouth: Readonly<Record<'R11' | 'R12' | 'R13' | 'R47', RiskFactor>> = {
  R11: factor('R11', [
    effect('R11-pool', ['dental-implant'], 'odds-ratio', 2.19, { min: 1.34, max: 3.58 }),
    effect('R11-second-pool', ['dental-implant'], 'odds-ratio', 4.68),
  ]),
  R12: factor('R12', [
    effect('R12-history', ['dental-implant']),
    effect('R12-more-often', ['dental-implant']),
    effect('R12-peri-implantitis', ['dental-implant'], 'percent', 19.5),
  ]),
  R13: factor('R13', [effect('R13-plaque', ['dental-implant'])]),
  R47: factor('R47', [
    effect('R47-replacement', ['dental-implant'], 'percent', { min: 71, max: 100 }),
    effect('R47-third', ['dental-implant'], 'percent', 83.75),
  ]),
};
