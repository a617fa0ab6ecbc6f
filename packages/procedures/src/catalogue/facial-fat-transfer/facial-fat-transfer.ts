import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { FAT_TRANSFER } from '../../risk-factors/risk-factor-sets.ts';
import { facialFatTransferComplications, facialFatTransferOutcomes } from './outcomes.ts';
import { facialFatTransferRecovery } from './recovery.ts';
import { facialFatTransferStatements, type FacialFatTransferStatement } from './statements.ts';

/** A person's own fat, injected into the face. */
export const facialFatTransfer: Procedure<FacialFatTransferStatement> = defineProcedure({
  id: 'facial-fat-transfer',
  version: '0.1.0',
  category: 'fat-transfer',
  groups: ['fat-transfer', 'sedation'],
  schemaType: 'SurgicalProcedure',
  // The ICD-10-PCS code for altering the face under the skin has no value for a graft, so none fits.
  codes: [],
  evidence: { best: ['meta-analysis'], weakest: 'evidence-weakest' },
  statements: facialFatTransferStatements,
  summary: 'summary',
  sites: {
    targets: ['temple', 'forehead', 'under-eye', 'cheek', 'lips', 'chin', 'jawline'],
    donors: ['abdomen', 'flank', 'hip', 'waist', 'thigh', 'knee'],
  },
  bodyLocation: 'body-location',
  indications: ['indication-volume', 'indication-dent', 'indication-asymmetry'],
  preparation: ['preparation-smoking', 'preparation-weight-medicine', 'preparation-sleep-and-clots'],
  steps: ['step-consult', 'step-mark', 'step-harvest', 'step-decant', 'step-inject', 'step-close'],
  anaesthesia: [
    { kind: 'sedation', statement: 'anaesthesia-sedation' },
    { kind: 'general', statement: 'anaesthesia-general' },
  ],
  duration: { minutes: { min: 60, max: 120 }, statement: 'duration' },
  setting: { kind: 'day-case', statement: 'setting' },
  materials: [{ id: 'own-fat', statement: 'material-own-fat' }],
  outcomes: facialFatTransferOutcomes,
  complications: facialFatTransferComplications,
  warningSigns: ['RF-01', 'RF-02', 'RF-03', 'RF-05', 'RF-04', 'RF-06', 'RF-07', 'RF-09', 'RF-13', 'RF-16', 'RF-15'],
  contraindications: [
    'caution-infection',
    'caution-bleeding',
    'caution-donor-fat',
    'caution-heavy-smoking',
    'caution-weight',
    'caution-distress',
  ],
  alternatives: ['alternative-none', 'alternative-filler', 'alternative-implant'],
  combinations: [{ id: 'bone-and-implants', with: 'facial-implant', order: 'after', statement: 'combination-bone' }],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-smoking', 'restriction-smoking', 'care-garment', 'care-weight'],
    followUpDuring: ['visit-first', 'visit-week', 'visit-early', 'visit-three-months'],
    followUpAfter: ['visit-final', 'care-lump'],
    lasting: ['longevity', 'combination-next-session'],
    afterwards: ['complication-oil-cyst', 'complication-fat-loss', 'complication-donor'],
  },
  recovery: facialFatTransferRecovery,
  riskFactors: FAT_TRANSFER,
});
