import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { miniDentalImplantsComplications, miniDentalImplantsOutcomes } from './outcomes.ts';
import { miniDentalImplantsRecovery } from './recovery.ts';
import { miniDentalImplantsRiskFactors } from './risk-factors.ts';
import { miniDentalImplantsStatements, type MiniDentalImplantsStatement } from './statements.ts';

/** Implants less than 2.5 mm wide that hold a denture. */
export const miniDentalImplants: Procedure<MiniDentalImplantsStatement> = defineProcedure({
  id: 'mini-dental-implants',
  version: '0.1.0',
  category: 'dental-implant',
  groups: ['dental-implant'],
  schemaType: 'SurgicalProcedure',
  codes: [],
  evidence: { best: ['meta-analysis', 'consensus'], weakest: 'evidence-weakest' },
  statements: miniDentalImplantsStatements,
  summary: 'summary',
  definition: ['definition-width', 'definition-bonding'],
  sites: { targets: ['upper-jaw', 'lower-jaw'], donors: [], teeth: 'several' },
  bodyLocation: 'body-location',
  indications: ['indication-loose-denture', 'indication-narrow-bone', 'indication-health', 'indication-other'],
  preparation: ['preparation-smoking', 'preparation-face-injections'],
  steps: ['step-assess', 'step-number', 'step-place', 'step-clips', 'step-load'],
  anaesthesia: [{ kind: 'local', statement: 'anaesthesia-local' }],
  duration: { minutes: { min: 60, max: 120 }, statement: 'duration' },
  setting: { kind: 'treatment-room', statement: 'setting' },
  materials: [
    { id: 'titanium', statement: 'material-titanium' },
    { id: 'clips', statement: 'material-clips' },
  ],
  outcomes: miniDentalImplantsOutcomes,
  complications: miniDentalImplantsComplications,
  warningSigns: ['RF-04', 'RF-06', 'RF-18', 'RF-07', 'RF-09', 'RF-10', 'RF-11', 'RF-12', 'RF-16'],
  contraindications: [
    'caution-upper-jaw',
    'caution-cancer-bone-medicine',
    'caution-diabetes',
    'caution-gum-disease',
    'caution-radiotherapy',
    'caution-growth',
    'caution-bleeding-disorder',
    'caution-heavy-smoking',
  ],
  alternatives: ['alternative-none', 'alternative-denture', 'alternative-two-implants', 'alternative-fixed-bridge'],
  combinations: [
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
    duties: ['care-clean', 'preparation-smoking', 'care-loose-post'],
    followUpDuring: ['visit-sore-spots', 'visit-healing', 'visit-bonding'],
    followUpAfter: ['visit-upkeep'],
    lasting: ['longevity'],
    afterwards: ['care-rings', 'complication-denture-break', 'complication-peri-implantitis'],
  },
  recovery: miniDentalImplantsRecovery,
  riskFactors: miniDentalImplantsRiskFactors,
});
