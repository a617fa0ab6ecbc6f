import type { RiskFactor } from '../risk-factor.ts';
import { DENTAL, effect, factor } from './factor.ts';

/** Bleeding and clots. */
export const blood: Readonly<Record<'R08' | 'R09' | 'R37', RiskFactor>> = {
  R08: factor('R08', [
    effect('R08-doac-bleeding', DENTAL, 'percent', 13.5),
    effect('R08-doac-action', DENTAL, 'percent', 6.3),
    effect('R08-doac-no-missed-dose', DENTAL),
    effect('R08-inr', DENTAL),
    effect('R08-groups', DENTAL),
  ]),
  R09: factor('R09'),
  R37: factor('R37', [
    effect('R37-caprini', ['sedation']),
    effect('R37-not-validated', ['sedation']),
    effect('R37-facelift', [], 'percent', 0),
    effect('R37-series', ['sedation'], 'percent', 0.08),
    effect('R37-large-series', ['sedation'], 'percent', 0.1),
  ]),
};
