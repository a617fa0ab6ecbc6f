import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { FACIAL_BONE_SURGERY } from '../../risk-factors/risk-factor-sets.ts';
import { jawImplantComplications, jawImplantOutcomes } from './outcomes.ts';
import { jawImplantRecovery } from './recovery.ts';
import { jawImplantStatements, type JawImplantStatement } from './statements.ts';

/** A solid implant on the angle of the lower jaw. */
export const jawImplant: Procedure<JawImplantStatement> = defineProcedure({
  id: 'jaw-implant',
  version: '0.1.0',
  category: 'facial-implant',
  groups: ['facial-implant', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '0W050JZ',
      display: 'Alteration of Lower Jaw with Synthetic Substitute, Open Approach',
    },
  ],
  evidence: { best: ['expert-pages'], weakest: 'evidence-weakest' },
  statements: jawImplantStatements,
  summary: 'summary',
  sites: { targets: ['jaw-angle'], donors: [] },
  bodyLocation: 'body-location',
  indications: ['indication-weak-angle', 'indication-uneven'],
  preparation: [
    'preparation-smoking',
    'preparation-infection',
    'preparation-weight-medicine',
    'preparation-sleep-and-clots',
  ],
  steps: ['step-consult', 'step-plan', 'step-choose', 'step-cut', 'step-place', 'step-fix', 'step-close'],
  anaesthesia: [
    { kind: 'general', statement: 'anaesthesia-general' },
    { kind: 'sedation', statement: 'anaesthesia-sedation' },
  ],
  duration: { minutes: { min: 60, max: 120 }, statement: 'duration' },
  setting: { kind: 'day-case', statement: 'setting' },
  materials: [
    { id: 'silicone', statement: 'material-silicone' },
    { id: 'porous-polyethylene', statement: 'material-polyethylene' },
    { id: 'peek', statement: 'material-peek' },
    { id: 'titanium', statement: 'material-titanium' },
  ],
  fixation: [{ kind: 'screw', statement: 'fixation-screw' }],
  outcomes: jawImplantOutcomes,
  complications: jawImplantComplications,
  warningSigns: ['RF-04', 'RF-06', 'RF-08', 'RF-07', 'RF-09', 'RF-10', 'RF-11', 'RF-17', 'RF-13', 'RF-16'],
  contraindications: [
    'caution-infection',
    'caution-gum-disease',
    'caution-bite',
    'caution-jaw-joint',
    'caution-age',
    'caution-distress',
    'caution-bleeding',
    'caution-diabetes',
    'caution-radiotherapy',
    'caution-bone-medicine',
    'caution-allergy',
  ],
  alternatives: [
    'alternative-none',
    'alternative-filler',
    'alternative-toxin',
    'alternative-fat',
    'alternative-jaw-surgery',
  ],
  combinations: [
    { id: 'fat', with: 'fat-transfer', order: 'before', statement: 'combination-soft' },
    { id: 'filler', with: 'injectable-filler', order: 'before', statement: 'combination-soft' },
    { id: 'toxin', with: 'injectable-toxin', order: 'before', statement: 'combination-soft' },
    { id: 'dental-work', with: 'dental-work', order: 'after', statement: 'preparation-infection' },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'restriction-smoking', 'restriction-hard-food'],
    followUpDuring: ['visit-first', 'visit-second', 'visit-four-weeks'],
    followUpAfter: ['visit-shape', 'visit-final', 'care-tell'],
    lasting: ['longevity'],
    afterwards: ['complication-uneven', 'complication-movement', 'normal-later'],
  },
  recovery: jawImplantRecovery,
  // Grinding teeth (R11) is asked for the jaw, not for the group.
  riskFactors: [...FACIAL_BONE_SURGERY, 'R11'],
});
