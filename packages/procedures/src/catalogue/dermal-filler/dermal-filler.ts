import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { askedBy } from '../../risk-factors/question-matrix.ts';
import { dermalFillerCombinations } from './combinations.ts';
import { dermalFillerComplications, dermalFillerOutcomes } from './outcomes.ts';
import { dermalFillerRecovery } from './recovery.ts';
import { dermalFillerStatements, type DermalFillerStatement } from './statements.ts';

/** A gel that is injected under the skin of the face or of the back of the hand. */
export const dermalFiller: Procedure<DermalFillerStatement> = defineProcedure({
  id: 'dermal-filler',
  version: '0.1.0',
  category: 'injectable-filler',
  groups: ['injectable-filler'],
  schemaType: 'MedicalProcedure',
  // The open code sets have no code for a filler.
  codes: [],
  evidence: { best: ['cohort', 'consensus'], weakest: 'evidence-weakest' },
  statements: dermalFillerStatements,
  safetyNotice: ['safety-act-at-once'],
  summary: 'summary',
  sites: {
    targets: ['nasolabial-fold', 'lips', 'cheek', 'chin', 'under-eye', 'jawline', 'hand-back'],
    donors: [],
  },
  bodyLocation: 'body-location',
  indications: ['indication-folds', 'indication-volume'],
  preparation: ['preparation-earlier-filler', 'combination-dental-work', 'combination-vaccine'],
  clinicNeeds: ['safety-hyaluronidase', 'safety-plan', 'safety-eye-hospital'],
  steps: ['step-consult', 'step-consent', 'step-prepare', 'step-inject', 'step-massage', 'step-observe'],
  anaesthesia: [
    { kind: 'topical', statement: 'anaesthesia-topical' },
    { kind: 'local', statement: 'anaesthesia-local' },
  ],
  duration: { minutes: { min: 20, max: 30 }, statement: 'duration' },
  setting: { kind: 'treatment-room', statement: 'setting' },
  materials: [
    { id: 'hyaluronic-acid', statement: 'material-hyaluronic-acid' },
    { id: 'calcium-hydroxylapatite', statement: 'material-calcium' },
    { id: 'poly-l-lactic-acid', statement: 'material-polylactic-acid' },
    { id: 'pcl', statement: 'material-pcl' },
    { id: 'pmma', statement: 'material-pmma' },
    { id: 'silicone-oil', statement: 'material-silicone-oil' },
  ],
  outcomes: dermalFillerOutcomes,
  complications: dermalFillerComplications,
  warningSigns: ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-06', 'RF-07', 'RF-09', 'RF-16', 'RF-15'],
  contraindications: [
    'caution-infection',
    'caution-high-risk-areas',
    'caution-body',
    'caution-lasting-filler',
    'caution-pregnancy',
    'caution-allergy',
    'caution-bleeding',
    'caution-autoimmune',
    'caution-distress',
    'caution-age',
  ],
  alternatives: ['alternative-none', 'alternative-toxin', 'alternative-fat', 'alternative-implant'],
  combinations: dermalFillerCombinations,
  longevity: 'longevity',
  firstQuestions: {
    duties: ['care-watch', 'care-report', 'restriction-massage', 'restriction-dental-work'],
    followUpDuring: ['step-observe', 'visit-message', 'visit-review'],
    followUpAfter: ['care-report'],
    lasting: ['longevity'],
    afterwards: ['complication-delayed-reaction', 'complication-lumps', 'longevity'],
  },
  recovery: dermalFillerRecovery,
  riskFactors: askedBy('injectable-filler'),
});
