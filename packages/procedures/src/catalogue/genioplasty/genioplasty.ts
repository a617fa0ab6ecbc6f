import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { FACIAL_BONE_SURGERY } from '../../risk-factors/risk-factor-sets.ts';
import { genioplastyComplications, genioplastyOutcomes } from './outcomes.ts';
import { genioplastyRecovery } from './recovery.ts';
import { genioplastyStatements, type GenioplastyStatement } from './statements.ts';

/** Surgery that cuts and moves the bone of the chin. */
export const genioplasty: Procedure<GenioplastyStatement> = defineProcedure({
  id: 'genioplasty',
  version: '0.1.0',
  category: 'facial-bone-surgery',
  // The question matrix counts bone surgery of the face among facial implants.
  groups: ['facial-implant', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    // Like a genioplasty, not made for it: a coder checks it, and the side.
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '0NST04Z',
      display: 'Reposition Right Mandible with Internal Fixation Device, Open Approach',
    },
  ],
  evidence: { best: ['systematic-review', 'patient-leaflet'], weakest: 'evidence-weakest' },
  statements: genioplastyStatements,
  summary: 'summary',
  sites: { targets: ['chin'], donors: [] },
  bodyLocation: 'body-location',
  indications: ['indication-position', 'indication-length', 'indication-bite'],
  preparation: [
    'preparation-smoking',
    'preparation-infection',
    'preparation-weight-medicine',
    'preparation-sleep-and-clots',
  ],
  steps: ['step-consult', 'step-cut', 'step-bone', 'step-fix', 'step-close', 'visit-xray'],
  anaesthesia: [{ kind: 'general', statement: 'anaesthesia-general' }],
  duration: { minutes: { min: 60, max: 60 }, statement: 'duration' },
  setting: { kind: 'overnight', statement: 'setting' },
  materials: [{ id: 'titanium', statement: 'material-titanium' }],
  fixation: [{ kind: 'plate-and-screws', statement: 'step-fix' }],
  outcomes: genioplastyOutcomes,
  complications: genioplastyComplications,
  warningSigns: ['RF-04', 'RF-06', 'RF-08', 'RF-07', 'RF-09', 'RF-10', 'RF-17', 'RF-13', 'RF-16'],
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
  alternatives: ['alternative-none', 'alternative-implant', 'alternative-filler'],
  combinations: [
    { id: 'dental-work', with: 'dental-work', order: 'after', statement: 'preparation-infection' },
    { id: 'fat', with: 'facial-fat-transfer', order: 'before', statement: 'combination-soft-tissue' },
    { id: 'filler', with: 'dermal-filler', order: 'before', statement: 'combination-soft-tissue' },
    { id: 'toxin', with: 'botulinum-toxin', order: 'before', statement: 'combination-soft-tissue' },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'restriction-smoking', 'care-soft-food', 'restriction-contact-sport'],
    followUpDuring: ['visit-xray', 'visit-first-week', 'visit-check'],
    followUpAfter: ['visit-final', 'care-tell'],
    lasting: ['longevity'],
    afterwards: ['complication-relapse', 'complication-plate-infection', 'normal-later'],
  },
  recovery: genioplastyRecovery,
  riskFactors: FACIAL_BONE_SURGERY,
});
