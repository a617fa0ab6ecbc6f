import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { TOOTH_IMPLANTS } from '../../risk-factors/risk-factor-sets.ts';
import { dentalImplantComplications, dentalImplantOutcomes } from './outcomes.ts';
import { dentalImplantRecovery } from './recovery.ts';
import { dentalImplantStatements, type DentalImplantStatement } from './statements.ts';
import { dentalImplantTimings } from './timings.ts';

/** One missing tooth replaced by an implant with a crown. */
export const dentalImplant: Procedure<DentalImplantStatement> = defineProcedure({
  id: 'dental-implant',
  version: '0.2.0',
  category: 'dental-implant',
  groups: ['dental-implant', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    { system: 'http://snomed.info/sct', code: '234804004', display: 'Fixation of restoration to dental implant' },
  ],
  evidence: { best: ['meta-analysis', 'consensus'], weakest: 'evidence-weakest' },
  statements: dentalImplantStatements,
  summary: 'summary',
  sites: { targets: ['upper-jaw', 'lower-jaw'], donors: [], teeth: 'one' },
  bodyLocation: 'body-location',
  indications: ['indication-missing-tooth', 'indication-bone'],
  preparation: [
    'preparation-smoking',
    'preparation-gums',
    'preparation-antibiotic',
    'preparation-weight-medicine',
    'preparation-face-injections',
  ],
  steps: [
    'step-assess',
    'step-extraction',
    'step-graft',
    'step-place',
    'step-heal',
    'step-second-stage',
    'step-impression',
    'step-crown',
  ],
  anaesthesia: [
    { kind: 'local', statement: 'anaesthesia-local' },
    { kind: 'sedation', statement: 'anaesthesia-sedation' },
  ],
  duration: { minutes: { min: 30, max: 60 }, statement: 'duration' },
  setting: { kind: unknown('The evidence names no place.'), statement: 'setting' },
  materials: [
    { id: 'titanium', statement: 'material-titanium' },
    { id: 'zirconia', statement: 'material-zirconia' },
    { id: 'graft', statement: 'material-graft' },
  ],
  timings: dentalImplantTimings,
  outcomes: dentalImplantOutcomes,
  complications: dentalImplantComplications,
  warningSigns: ['RF-04', 'RF-06', 'RF-18', 'RF-07', 'RF-09', 'RF-10', 'RF-11', 'RF-12', 'RF-16'],
  contraindications: [
    'caution-cancer-bone-medicine',
    'caution-diabetes',
    'caution-gum-disease',
    'caution-radiotherapy',
    'caution-growth',
    'caution-bleeding-disorder',
    'caution-heavy-smoking',
  ],
  alternatives: ['alternative-none', 'alternative-bridge', 'alternative-denture'],
  combinations: [
    { id: 'graft', with: 'dental-work', order: 'either-order', statement: 'combination-graft' },
    { id: 'gum-treatment', with: 'dental-work', order: 'after', statement: 'preparation-gums' },
    {
      id: 'filler',
      with: 'injectable-filler',
      order: 'apart',
      gap: { unit: 'week', min: 2, max: 2 },
      statement: 'preparation-face-injections',
    },
    {
      id: 'toxin',
      with: 'injectable-toxin',
      order: 'apart',
      gap: { unit: 'week', min: 2, max: 2 },
      statement: 'preparation-face-injections',
    },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'care-clean-between', 'care-lifelong'],
    followUpDuring: ['visit-wound', 'visit-bonding'],
    followUpAfter: ['visit-after-crown', 'visit-hygiene', 'visit-regular'],
    lasting: ['longevity'],
    afterwards: ['complication-late-loss', 'complication-peri-implantitis', 'complication-screw'],
  },
  recovery: dentalImplantRecovery,
  riskFactors: TOOTH_IMPLANTS,
});
