import type { Range } from '../model/ranges.ts';
import type { EffectMeasure, RiskEffect, RiskFactor } from './risk-factor.ts';
import type { RiskFactorId } from './risk-factor-id.ts';
import type { RiskFactorStatement } from './statements.ts';

/** What imaging shows is entered by a clinician. */
const NOT_ASKED: readonly RiskFactorId[] = ['R14'];

/**
 * The catalogue. Effects are associations from mostly observational studies: they
 * prove no cause and are nobody's personal risk, so they are for clinicians only.
 */
export const riskFactors: Readonly<Record<RiskFactorId, RiskFactor>> = {
  R01: factor(
    'R01',
    ['all'],
    [
      effect('R01-heavy-per-implant', 'risk-ratio', 2.45, { min: 1.42, max: 4.22 }),
      effect('R01-heavy-per-patient', 'risk-ratio', 4, { min: 2.72, max: 5.89 }),
      effect('R01-any-smoking', 'odds-ratio', 1.96, { min: 1.68, max: 2.3 }),
      effect('R01-any-smoking-earlier-pool', 'odds-ratio', 2.17, { min: 1.67, max: 2.83 }),
      effect('R01-dose'),
      effect('R01-early-failure'),
      effect('R01-facelift', 'odds-ratio', 3.36),
    ],
  ),
  R02: factor(
    'R02',
    ['all'],
    [
      effect('R02-late-loss', 'percent-change', 847),
      effect('R02-peri-implantitis-heavy', 'percent', 42),
      effect('R02-peri-implantitis-light', 'percent', 12),
      effect('R02-bone-loss'),
    ],
  ),
  R03: factor(
    'R03',
    ['all'],
    [
      effect('R03-well-controlled'),
      effect('R03-survival', 'percent', { min: 92.6, max: 100 }),
      effect('R03-meta-analysis', 'risk-ratio', 0.62, { min: 0.23, max: 1.71 }),
    ],
  ),
  R04: factor(
    'R04',
    ['dental-implant', 'facial-implant'],
    [
      effect('R04-extraction-cancer', 'percent', 2.9),
      effect('R04-extraction-osteoporosis', 'percent', 0.15),
      effect('R04-oral-rate', 'per-100000-person-years', { min: 1.04, max: 1.69 }),
      effect('R04-implants'),
      effect('R04-other-figures'),
    ],
  ),
  R05: factor('R05', ['dental-implant'], [effect('R05-disease')]),
  R06: factor(
    'R06',
    ['dental-implant', 'facial-implant'],
    [
      effect('R06-survival-irradiated', 'percent', 91.9),
      effect('R06-osteoradionecrosis', 'percent', 3, { min: 1.6, max: 4.9 }),
      effect('R06-failure', 'odds-ratio', 1.97, { min: 1.63, max: 2.37 }),
      effect('R06-graft', 'odds-ratio', 2.26, { min: 1.5, max: 3.4 }),
    ],
  ),
  R07: factor('R07', ['all'], [effect('R07-small-series')]),
  R08: factor('R08', ['all'], [effect('R08-doac-bleeding', 'percent', 13.5), effect('R08-inr')]),
  R09: factor('R09', ['all'], []),
  R10: factor(
    'R10',
    ['dental-implant', 'facial-implant'],
    [
      effect('R10-survival', 'percent', { min: 50, max: 100 }),
      effect('R10-sjogren', 'percent', 93.7),
      effect('R10-erosive-lichen', 'percent', 23.6),
    ],
  ),
  R11: factor(
    'R11',
    ['dental-implant'],
    [effect('R11-pool', 'odds-ratio', 2.19, { min: 1.34, max: 3.58 }), effect('R11-second-pool', 'odds-ratio', 4.68)],
  ),
  R12: factor(
    'R12',
    ['dental-implant', 'facial-implant'],
    [effect('R12-history'), effect('R12-peri-implantitis', 'percent', 19.5)],
  ),
  R13: factor('R13', ['dental-implant'], [effect('R13-plaque')]),
  R14: factor('R14', ['dental-implant', 'facial-implant'], []),
  R15: factor(
    'R15',
    ['dental-implant'],
    [
      effect('R15-per-patient', 'risk-ratio', 2.44, { min: 1.68, max: 3.55 }),
      effect('R15-per-implant', 'risk-ratio', 2.34, { min: 1.74, max: 3.15 }),
      effect('R15-difference', 'percentage-points', 7.5),
    ],
  ),
  R16: factor(
    'R16',
    ['dental-implant'],
    [
      effect('R16-pool', 'odds-ratio', 2.91, { min: 2.06, max: 4.11 }),
      effect('R16-difference', 'percentage-points', 4.3),
    ],
  ),
  R21: factor('R21', ['dental-implant', 'facial-implant'], [effect('R21-titanium')]),
  R22: factor('R22', ['facial-implant'], []),
  R23: factor('R23', ['all'], []),
  R24: factor('R24', [], []),
  R25: factor('R25', ['all'], []),
  R26: factor('R26', ['all'], []),
  R27: factor('R27', ['all'], [effect('R27-spread')]),
  R47: factor(
    'R47',
    ['dental-implant'],
    [effect('R47-replacement', 'percent', { min: 71, max: 100 }), effect('R47-third', 'percent', 83.75)],
  ),
};

function factor(id: RiskFactorId, groups: RiskFactor['groups'], effects: readonly RiskEffect[]): RiskFactor {
  const asked = !NOT_ASKED.includes(id);
  return { id, groups, asked, patient: `${id}-patient`, clinician: `${id}-clinician`, effects };
}

function effect(
  statement: RiskFactorStatement,
  measure?: EffectMeasure,
  value?: number | Range,
  interval: Range | null = null,
): RiskEffect {
  const figure = measure === undefined || value === undefined ? null : { measure, value, interval };
  return { statement, figure };
}
