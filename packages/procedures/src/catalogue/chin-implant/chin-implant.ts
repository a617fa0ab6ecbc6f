import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { FACIAL_BONE_SURGERY } from '../../risk-factors/risk-factor-sets.ts';
import { chinImplantComplications, chinImplantOutcomes } from './outcomes.ts';
import { chinImplantRecovery } from './recovery.ts';
import { chinImplantStatements, type ChinImplantStatement } from './statements.ts';

/** A solid implant on the chin bone. */
export const chinImplant: Procedure<ChinImplantStatement> = defineProcedure({
  id: 'chin-implant',
  version: '0.2.0',
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
  evidence: { best: ['systematic-review'], grade: 'moderate', weakest: 'evidence-weakest' },
  statements: chinImplantStatements,
  summary: 'summary',
  sites: { targets: ['chin'], donors: [] },
  bodyLocation: 'body-location',
  indications: ['indication-small-chin', 'indication-profile', 'indication-bone-surgery'],
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
    { id: 'peek', statement: 'material-peek' },
    { id: 'titanium', statement: 'material-titanium' },
  ],
  fixation: [
    { kind: 'screw', statement: 'fixation-screw' },
    { kind: 'suture', statement: 'fixation-suture' },
    { kind: 'screw-and-suture', statement: 'fixation-both' },
    { kind: 'pocket-only', statement: 'fixation-pocket' },
  ],
  outcomes: chinImplantOutcomes,
  complications: chinImplantComplications,
  warningSigns: ['RF-04', 'RF-06', 'RF-08', 'RF-07', 'RF-09', 'RF-10', 'RF-11', 'RF-13', 'RF-16'],
  contraindications: [
    'caution-infection',
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
  alternatives: ['alternative-none', 'alternative-filler', 'alternative-fat', 'alternative-genioplasty'],
  combinations: [
    { id: 'rhinoplasty', with: 'rhinoplasty', order: 'same-day', statement: 'combination-rhinoplasty' },
    { id: 'fat', with: 'fat-transfer', order: 'before', statement: 'combination-soft' },
    { id: 'filler', with: 'injectable-filler', order: 'before', statement: 'combination-soft' },
    { id: 'toxin', with: 'injectable-toxin', order: 'before', statement: 'combination-soft' },
    { id: 'dental-work', with: 'dental-work', order: 'after', statement: 'preparation-infection' },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'restriction-smoking', 'care-soft-food', 'restriction-contact-sport'],
    followUpDuring: ['visit-first', 'visit-stitches', 'visit-six-weeks'],
    followUpAfter: ['visit-final', 'care-look'],
    lasting: ['longevity'],
    afterwards: ['complication-movement', 'complication-bone-thinning', 'normal-later'],
  },
  recovery: chinImplantRecovery,
  riskFactors: FACIAL_BONE_SURGERY,
});
