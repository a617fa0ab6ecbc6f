import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** What people smoke, drink and take. */
export const habits: Readonly<Record<'R01' | 'R02' | 'R44', RiskFactor>> = {
  R01: factor('R01', [
    effect('R01-heavy-per-implant', DENTAL, 'risk-ratio', 2.45, { min: 1.42, max: 4.22 }),
    effect('R01-heavy-per-patient', DENTAL, 'risk-ratio', 4, { min: 2.72, max: 5.89 }),
    effect('R01-any-smoking', DENTAL, 'odds-ratio', 1.96, { min: 1.68, max: 2.3 }),
    effect('R01-any-smoking-earlier-pool', DENTAL, 'odds-ratio', 2.17, { min: 1.67, max: 2.83 }),
    effect('R01-upper-jaw', DENTAL, 'odds-ratio', 2.06),
    effect('R01-lower-jaw', DENTAL, 'odds-ratio', 1.32),
    effect('R01-dose', DENTAL),
    effect('R01-update', DENTAL),
    effect('R01-early-failure', DENTAL),
    effect('R01-abdominoplasty', [], 'odds-ratio', 5.43),
    effect('R01-breast-reduction', [], 'odds-ratio', 2.36),
    effect('R01-facelift', [], 'odds-ratio', 3.36),
    effect('R01-smoking-ban', []),
  ]),
  R02: factor('R02', [
    effect('R02-late-loss', DENTAL, 'percent-change', 847),
    effect('R02-late-loss-none', DENTAL, 'percent-change', -75),
    effect('R02-peri-implantitis-heavy', DENTAL, 'percent', 42),
    effect('R02-peri-implantitis-moderate', DENTAL, 'percent', 6),
    effect('R02-peri-implantitis-light', DENTAL, 'percent', 12),
    effect('R02-bone-loss', DENTAL),
  ]),
  R44: factor('R44'),
};
