import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** Medicines that no other theme has. */
export const medicines: Readonly<Record<'R15' | 'R16' | 'R42' | 'R43', RiskFactor>> = {
  R15: factor('R15', [
    effect('R15-per-patient', DENTAL, 'risk-ratio', 2.44, { min: 1.68, max: 3.55 }),
    effect('R15-per-implant', DENTAL, 'risk-ratio', 2.34, { min: 1.74, max: 3.15 }),
    effect('R15-failing-users', DENTAL, 'percent', { min: 5.6, max: 19.6 }),
    effect('R15-failing-others', DENTAL, 'percent', { min: 1.9, max: 8 }),
    effect('R15-difference', DENTAL, 'percentage-points', 7.5),
  ]),
  R16: factor('R16', [
    effect('R16-pool', DENTAL, 'odds-ratio', 2.91, { min: 2.06, max: 4.11 }),
    effect('R16-difference', DENTAL, 'percentage-points', 4.3),
  ]),
  R42: factor('R42', [
    effect('R42-label', ['rhinoplasty', 'facial-implant']),
    effect('R42-no-delay', ['rhinoplasty', 'facial-implant']),
    effect('R42-ablative', []),
  ]),
  R43: factor('R43'),
};
