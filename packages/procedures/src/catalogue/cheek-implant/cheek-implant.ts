import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { FACIAL_BONE_SURGERY } from '../../risk-factors/risk-factor-sets.ts';
import { cheekImplantComplications, cheekImplantOutcomes } from './outcomes.ts';
import { cheekImplantRecovery } from './recovery.ts';
import { cheekImplantStatements, type CheekImplantStatement } from './statements.ts';

/** A solid implant on the cheekbone, or on the upper jaw below it. */
export const cheekImplant: Procedure<CheekImplantStatement> = defineProcedure({
  id: 'cheek-implant',
  version: '0.1.0',
  category: 'facial-implant',
  groups: ['facial-implant', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '0W020JZ',
      display: 'Alteration of Face with Synthetic Substitute, Open Approach',
    },
  ],
  evidence: { best: ['systematic-review', 'case-series'], weakest: 'evidence-weakest' },
  statements: cheekImplantStatements,
  summary: 'summary',
  definition: ['definition-zygomatic'],
  sites: { targets: ['cheekbone'], donors: [] },
  bodyLocation: 'body-location',
  indications: ['indication-flat-cheek', 'indication-volume', 'indication-jowls'],
  preparation: [
    'preparation-smoking',
    'preparation-infection',
    'preparation-weight-medicine',
    'preparation-sleep-and-clots',
  ],
  steps: ['step-consult', 'step-plan', 'step-choose', 'step-cut', 'step-place', 'step-fix', 'step-close'],
  anaesthesia: [
    { kind: 'sedation', statement: 'anaesthesia-sedation' },
    { kind: 'general', statement: 'anaesthesia-general' },
  ],
  duration: { minutes: { min: 30, max: 60 }, statement: 'duration' },
  setting: { kind: 'day-case', statement: 'setting' },
  materials: [
    { id: 'silicone', statement: 'material-silicone' },
    { id: 'porous-polyethylene', statement: 'material-polyethylene' },
    { id: 'eptfe', statement: 'material-eptfe' },
  ],
  fixation: [
    { kind: 'screw', statement: 'fixation-screw' },
    { kind: 'suture', statement: 'fixation-suture' },
    { kind: 'pocket-only', statement: 'fixation-pocket' },
  ],
  outcomes: cheekImplantOutcomes,
  complications: cheekImplantComplications,
  warningSigns: ['RF-01', 'RF-04', 'RF-06', 'RF-08', 'RF-07', 'RF-09', 'RF-10', 'RF-11', 'RF-13', 'RF-16'],
  contraindications: [
    'caution-infection',
    'caution-sinus',
    'caution-gum-disease',
    'caution-bite',
    'caution-age',
    'caution-distress',
    'caution-bleeding',
    'caution-diabetes',
    'caution-radiotherapy',
    'caution-bone-medicine',
    'caution-allergy',
  ],
  alternatives: ['alternative-none', 'alternative-filler', 'alternative-fat', 'alternative-lift'],
  combinations: [
    { id: 'fat', with: 'fat-transfer', order: 'before', statement: 'combination-soft' },
    { id: 'filler', with: 'injectable-filler', order: 'before', statement: 'combination-soft' },
    { id: 'toxin', with: 'injectable-toxin', order: 'before', statement: 'combination-soft' },
    { id: 'dental-work', with: 'dental-work', order: 'after', statement: 'preparation-infection' },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'restriction-smoking', 'care-mouthwash', 'restriction-contact-sport'],
    followUpDuring: ['visit-first', 'visit-second', 'visit-settling'],
    followUpAfter: ['visit-final', 'care-tell'],
    lasting: ['longevity'],
    afterwards: ['complication-movement', 'complication-size', 'normal-later'],
  },
  recovery: cheekImplantRecovery,
  riskFactors: FACIAL_BONE_SURGERY,
});
