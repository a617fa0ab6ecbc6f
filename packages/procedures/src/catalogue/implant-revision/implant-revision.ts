import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { TOOTH_IMPLANTS } from '../../risk-factors/risk-factor-sets.ts';
import { implantRevisionComplications, implantRevisionOutcomes } from './outcomes.ts';
import { implantRevisionRecovery } from './recovery.ts';
import { implantRevisionStatements, type ImplantRevisionStatement } from './statements.ts';
import { implantRevisionTimings } from './timings.ts';

/** Removal of a dental implant that failed, a bone graft where one is needed, and a new implant. */
export const implantRevision: Procedure<ImplantRevisionStatement> = defineProcedure({
  id: 'implant-revision',
  version: '0.1.0',
  category: 'dental-revision',
  groups: ['dental-implant', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [],
  evidence: { best: ['meta-analysis', 'cohort'], weakest: 'evidence-weakest' },
  statements: implantRevisionStatements,
  summary: 'summary',
  definition: ['definition-failure', 'definition-feelings'],
  sites: { targets: ['upper-jaw', 'lower-jaw'], donors: [], teeth: 'one' },
  bodyLocation: 'body-location',
  indications: [
    'indication-loose',
    'indication-pain',
    'indication-swelling',
    'safety-silent-failure',
    'indication-peri-implantitis',
  ],
  preparation: [
    'preparation-smoking',
    'preparation-bone-medicine',
    'preparation-alcohol',
    'preparation-weight-medicine',
    'preparation-face-injections',
  ],
  steps: [
    'step-find-cause',
    'step-scan',
    'step-remove',
    'step-clean',
    'step-graft',
    'step-wait',
    'step-place',
    'step-crown',
  ],
  anaesthesia: [
    { kind: 'local', statement: 'anaesthesia-local' },
    { kind: 'sedation', statement: 'anaesthesia-sedation' },
  ],
  duration: { minutes: unknown('The evidence marks its minutes as a guess.'), statement: 'duration' },
  setting: { kind: unknown('The evidence names no place.'), statement: 'setting' },
  materials: [
    { id: 'own-bone', statement: 'material-own-bone' },
    { id: 'donor-bone', statement: 'material-donor-bone' },
    { id: 'animal-bone', statement: 'material-animal-bone' },
    { id: 'synthetic', statement: 'material-synthetic' },
  ],
  timings: implantRevisionTimings,
  outcomes: implantRevisionOutcomes,
  complications: implantRevisionComplications,
  warningSigns: ['RF-04', 'RF-06', 'RF-18', 'RF-07', 'RF-09', 'RF-10', 'RF-11', 'RF-12', 'RF-16'],
  contraindications: [
    'caution-cause',
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
    { id: 'new-implant', with: 'dental-implant', order: 'before', statement: 'step-wait' },
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
    duties: ['preparation-smoking', 'preparation-bone-medicine', 'care-keep-clean'],
    followUpDuring: ['visit-stitches', 'visit-gum', 'visit-bone'],
    followUpAfter: ['visit-regular'],
    lasting: ['longevity'],
    afterwards: ['complication-new-failure', 'care-lifelong'],
  },
  recovery: implantRevisionRecovery,
  riskFactors: TOOTH_IMPLANTS,
});
