import type { RiskFactor } from '../risk-factor.ts';
import { effect, factor } from './factor.ts';

/** Sleep, anaesthetics, and the way home. */
export const anaesthesia: Readonly<Record<'R34' | 'R45' | 'R48', RiskFactor>> = {
  R34: factor('R34', [
    effect('R34-sensitivity', ['sedation'], 'percent', 92.9),
    effect('R34-guideline', ['rhinoplasty']),
  ]),
  R45: factor('R45'),
  R48: factor('R48'),
};
