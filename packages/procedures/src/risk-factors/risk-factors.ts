import type { RiskFactor } from './risk-factor.ts';
import type { RiskFactorId } from './risk-factor-id.ts';

/**
 * The catalogue. Effects are associations from mostly observational studies: they
 * prove no cause and are nobody's personal risk, so they are for clinicians only.
 */
export const riskFactors: Readonly<Record<RiskFactorId, RiskFactor>> = {
  R01: {
    id: 'R01',
    groups: ['all'],
    asked: true,
    patient: 'R01-patient',
    clinician: 'R01-clinician',
    effects: [
      { statement: 'R01-heavy-per-implant', figure: { measure: 'risk-ratio', value: 2.45, interval: { min: 1.42, max: 4.22 } } },
      { statement: 'R01-heavy-per-patient', figure: { measure: 'risk-ratio', value: 4, interval: { min: 2.72, max: 5.89 } } },
      { statement: 'R01-any-smoking', figure: { measure: 'odds-ratio', value: 1.96, interval: { min: 1.68, max: 2.3 } } },
      { statement: 'R01-any-smoking-earlier-pool', figure: { measure: 'odds-ratio', value: 2.17, interval: { min: 1.67, max: 2.83 } } },
      { statement: 'R01-dose', figure: null },
      { statement: 'R01-early-failure', figure: null },
      { statement: 'R01-facelift', figure: { measure: 'odds-ratio', value: 3.36, interval: null } },
    ],
  },
  R02: {
    id: 'R02',
    groups: ['all'],
    asked: true,
    patient: 'R02-patient',
    clinician: 'R02-clinician',
    effects: [
      { statement: 'R02-late-loss', figure: { measure: 'percent-change', value: 847, interval: null } },
      { statement: 'R02-peri-implantitis-heavy', figure: { measure: 'percent', value: 42, interval: null } },
      { statement: 'R02-peri-implantitis-light', figure: { measure: 'percent', value: 12, interval: null } },
      { statement: 'R02-bone-loss', figure: null },
    ],
  },
  R03: {
    id: 'R03',
    groups: ['all'],
    asked: true,
    patient: 'R03-patient',
    clinician: 'R03-clinician',
    effects: [
      { statement: 'R03-well-controlled', figure: null },
      { statement: 'R03-survival', figure: { measure: 'percent', value: { min: 92.6, max: 100 }, interval: null } },
      { statement: 'R03-meta-analysis', figure: { measure: 'risk-ratio', value: 0.62, interval: { min: 0.23, max: 1.71 } } },
    ],
  },
  R04: {
    id: 'R04',
    groups: ['dental-implant', 'facial-implant'],
    asked: true,
    patient: 'R04-patient',
    clinician: 'R04-clinician',
    effects: [
      { statement: 'R04-extraction-cancer', figure: { measure: 'percent', value: 2.9, interval: null } },
      { statement: 'R04-extraction-osteoporosis', figure: { measure: 'percent', value: 0.15, interval: null } },
      { statement: 'R04-oral-rate', figure: { measure: 'per-100000-person-years', value: { min: 1.04, max: 1.69 }, interval: null } },
      { statement: 'R04-implants', figure: null },
      { statement: 'R04-other-figures', figure: null },
    ],
  },
  R05: {
    id: 'R05',
    groups: ['dental-implant'],
    asked: true,
    patient: 'R05-patient',
    clinician: 'R05-clinician',
    effects: [
      { statement: 'R05-disease', figure: null },
    ],
  },
  R06: {
    id: 'R06',
    groups: ['dental-implant', 'facial-implant'],
    asked: true,
    patient: 'R06-patient',
    clinician: 'R06-clinician',
    effects: [
      { statement: 'R06-survival-irradiated', figure: { measure: 'percent', value: 91.9, interval: null } },
      { statement: 'R06-osteoradionecrosis', figure: { measure: 'percent', value: 3, interval: { min: 1.6, max: 4.9 } } },
      { statement: 'R06-failure', figure: { measure: 'odds-ratio', value: 1.97, interval: { min: 1.63, max: 2.37 } } },
      { statement: 'R06-graft', figure: { measure: 'odds-ratio', value: 2.26, interval: { min: 1.5, max: 3.4 } } },
    ],
  },
  R07: {
    id: 'R07',
    groups: ['all'],
    asked: true,
    patient: 'R07-patient',
    clinician: 'R07-clinician',
    effects: [
      { statement: 'R07-small-series', figure: null },
    ],
  },
  R08: {
    id: 'R08',
    groups: ['all'],
    asked: true,
    patient: 'R08-patient',
    clinician: 'R08-clinician',
    effects: [
      { statement: 'R08-doac-bleeding', figure: { measure: 'percent', value: 13.5, interval: null } },
      { statement: 'R08-inr', figure: null },
    ],
  },
  R09: {
    id: 'R09',
    groups: ['all'],
    asked: true,
    patient: 'R09-patient',
    clinician: 'R09-clinician',
    effects: [
    ],
  },
  R10: {
    id: 'R10',
    groups: ['dental-implant', 'facial-implant'],
    asked: true,
    patient: 'R10-patient',
    clinician: 'R10-clinician',
    effects: [
      { statement: 'R10-survival', figure: { measure: 'percent', value: { min: 50, max: 100 }, interval: null } },
      { statement: 'R10-sjogren', figure: { measure: 'percent', value: 93.7, interval: null } },
      { statement: 'R10-erosive-lichen', figure: { measure: 'percent', value: 23.6, interval: null } },
    ],
  },
  R11: {
    id: 'R11',
    groups: ['dental-implant'],
    asked: true,
    patient: 'R11-patient',
    clinician: 'R11-clinician',
    effects: [
      { statement: 'R11-pool', figure: { measure: 'odds-ratio', value: 2.19, interval: { min: 1.34, max: 3.58 } } },
      { statement: 'R11-second-pool', figure: { measure: 'odds-ratio', value: 4.68, interval: null } },
    ],
  },
  R12: {
    id: 'R12',
    groups: ['dental-implant', 'facial-implant'],
    asked: true,
    patient: 'R12-patient',
    clinician: 'R12-clinician',
    effects: [
      { statement: 'R12-history', figure: null },
      { statement: 'R12-peri-implantitis', figure: { measure: 'percent', value: 19.5, interval: null } },
    ],
  },
  R13: {
    id: 'R13',
    groups: ['dental-implant'],
    asked: true,
    patient: 'R13-patient',
    clinician: 'R13-clinician',
    effects: [
      { statement: 'R13-plaque', figure: null },
    ],
  },
  R14: {
    id: 'R14',
    groups: ['dental-implant', 'facial-implant'],
    asked: false,
    patient: 'R14-patient',
    clinician: 'R14-clinician',
    effects: [
    ],
  },
  R15: {
    id: 'R15',
    groups: ['dental-implant'],
    asked: true,
    patient: 'R15-patient',
    clinician: 'R15-clinician',
    effects: [
      { statement: 'R15-per-patient', figure: { measure: 'risk-ratio', value: 2.44, interval: { min: 1.68, max: 3.55 } } },
      { statement: 'R15-per-implant', figure: { measure: 'risk-ratio', value: 2.34, interval: { min: 1.74, max: 3.15 } } },
      { statement: 'R15-difference', figure: { measure: 'percentage-points', value: 7.5, interval: null } },
    ],
  },
  R16: {
    id: 'R16',
    groups: ['dental-implant'],
    asked: true,
    patient: 'R16-patient',
    clinician: 'R16-clinician',
    effects: [
      { statement: 'R16-pool', figure: { measure: 'odds-ratio', value: 2.91, interval: { min: 2.06, max: 4.11 } } },
      { statement: 'R16-difference', figure: { measure: 'percentage-points', value: 4.3, interval: null } },
    ],
  },
  R21: {
    id: 'R21',
    groups: ['dental-implant', 'facial-implant'],
    asked: true,
    patient: 'R21-patient',
    clinician: 'R21-clinician',
    effects: [
      { statement: 'R21-titanium', figure: null },
    ],
  },
  R22: {
    id: 'R22',
    groups: ['facial-implant'],
    asked: true,
    patient: 'R22-patient',
    clinician: 'R22-clinician',
    effects: [
    ],
  },
  R23: {
    id: 'R23',
    groups: ['all'],
    asked: true,
    patient: 'R23-patient',
    clinician: 'R23-clinician',
    effects: [
    ],
  },
  R24: {
    id: 'R24',
    groups: [],
    asked: true,
    patient: 'R24-patient',
    clinician: 'R24-clinician',
    effects: [
    ],
  },
  R25: {
    id: 'R25',
    groups: ['all'],
    asked: true,
    patient: 'R25-patient',
    clinician: 'R25-clinician',
    effects: [
    ],
  },
  R26: {
    id: 'R26',
    groups: ['all'],
    asked: true,
    patient: 'R26-patient',
    clinician: 'R26-clinician',
    effects: [
    ],
  },
  R27: {
    id: 'R27',
    groups: ['all'],
    asked: true,
    patient: 'R27-patient',
    clinician: 'R27-clinician',
    effects: [
      { statement: 'R27-spread', figure: null },
    ],
  },
  R47: {
    id: 'R47',
    groups: ['dental-implant'],
    asked: true,
    patient: 'R47-patient',
    clinician: 'R47-clinician',
    effects: [
      { statement: 'R47-replacement', figure: { measure: 'percent', value: { min: 71, max: 100 }, interval: null } },
      { statement: 'R47-third', figure: { measure: 'percent', value: 83.75, interval: null } },
    ],
  },
};
