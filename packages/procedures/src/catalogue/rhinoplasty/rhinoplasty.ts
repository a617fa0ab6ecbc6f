import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { askedBy } from '../../risk-factors/question-matrix.ts';
import { rhinoplastyComplications, rhinoplastyOutcomes } from './outcomes.ts';
import { rhinoplastyRecovery } from './recovery.ts';
import { rhinoplastyStatements, type RhinoplastyStatement } from './statements.ts';

/** Surgery that changes the shape of the nose, the breathing through it, or both. */
export const rhinoplasty: Procedure<RhinoplastyStatement> = defineProcedure({
  id: 'rhinoplasty',
  version: '0.1.0',
  category: 'nose-surgery',
  groups: ['rhinoplasty', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    // Soft tissue alone: work on bone and septum has codes of its own, which a coder adds.
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '090K0ZZ',
      display: 'Alteration of Nasal Mucosa and Soft Tissue, Open Approach',
    },
  ],
  evidence: { best: ['guideline', 'systematic-review'], weakest: 'evidence-weakest' },
  statements: rhinoplastyStatements,
  summary: 'summary',
  sites: { targets: ['nose'], donors: ['nasal-septum', 'ear', 'rib'] },
  bodyLocation: 'body-location',
  indications: ['indication-shape', 'indication-breathing', 'indication-injury', 'indication-birth'],
  preparation: [
    'preparation-smoking',
    'preparation-sleep-and-clots',
    'preparation-weight-medicine',
    'preparation-company',
  ],
  steps: [
    'step-consult',
    'step-surgeon',
    'step-airway',
    'step-comfort',
    'step-open',
    'step-reshape',
    'step-skin',
    'step-packing',
  ],
  anaesthesia: [{ kind: 'general', statement: 'anaesthesia-general' }],
  duration: { minutes: { min: 60, max: 180 }, statement: 'duration' },
  setting: { kind: 'day-case', statement: 'setting' },
  materials: [
    { id: 'own-cartilage', statement: 'material-cartilage' },
    { id: 'splint', statement: 'material-splint' },
  ],
  outcomes: rhinoplastyOutcomes,
  complications: rhinoplastyComplications,
  warningSigns: ['RF-01', 'RF-04', 'RF-06', 'RF-14', 'RF-08', 'RF-07', 'RF-09', 'RF-13', 'RF-16'],
  contraindications: ['caution-infection', 'caution-growth', 'caution-bleeding', 'caution-cocaine', 'caution-distress'],
  alternatives: ['alternative-none', 'alternative-filler', 'alternative-septum'],
  combinations: [
    { id: 'chin-implant-later', with: 'chin-implant', order: 'before', statement: 'combination-chin' },
    { id: 'chin-implant-together', with: 'chin-implant', order: 'same-day', statement: 'combination-chin' },
    { id: 'filler', with: 'dermal-filler', order: 'after', statement: 'combination-filler' },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'care-splint', 'restriction-nose-blowing', 'restriction-contact-sport'],
    followUpDuring: ['visit-splint', 'visit-weeks', 'visit-six-weeks'],
    followUpAfter: ['visit-months', 'visit-year'],
    lasting: ['longevity'],
    afterwards: ['normal-refining', 'complication-revision'],
  },
  recovery: rhinoplastyRecovery,
  riskFactors: askedBy('rhinoplasty', 'sedation'),
});
