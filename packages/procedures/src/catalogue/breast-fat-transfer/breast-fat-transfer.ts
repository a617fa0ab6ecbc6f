import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { FAT_TRANSFER } from '../../risk-factors/risk-factor-sets.ts';
import { breastFatTransferComplications, breastFatTransferOutcomes } from './outcomes.ts';
import { breastFatTransferRecovery } from './recovery.ts';
import { breastFatTransferStatements, type BreastFatTransferStatement } from './statements.ts';

/** A person's own fat, injected into the breast. */
export const breastFatTransfer: Procedure<BreastFatTransferStatement> = defineProcedure({
  id: 'breast-fat-transfer',
  version: '0.1.0',
  category: 'fat-transfer',
  groups: ['fat-transfer', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '0H0V37Z',
      display: 'Alteration of Bilateral Breast with Autologous Tissue Substitute, Percutaneous Approach',
    },
  ],
  evidence: { best: ['guideline', 'patient-leaflet'], weakest: 'evidence-weakest' },
  statements: breastFatTransferStatements,
  summary: 'summary',
  sites: { targets: ['breast'], donors: ['abdomen', 'thigh', 'flank'] },
  bodyLocation: 'body-location',
  indications: ['indication-rebuilt', 'indication-dent', 'indication-asymmetry', 'indication-larger'],
  preparation: [
    'preparation-lump',
    'preparation-mammogram',
    'preparation-after-cancer',
    'preparation-smoking',
    'preparation-weight-medicine',
    'preparation-sleep-and-clots',
  ],
  steps: ['step-consult', 'step-harvest', 'step-wash', 'step-inject', 'step-sessions'],
  anaesthesia: [
    { kind: 'local', statement: 'anaesthesia-local' },
    { kind: 'general', statement: 'anaesthesia-general' },
  ],
  duration: { minutes: unknown('The evidence gives no minutes.'), statement: 'duration' },
  setting: { kind: 'day-case', statement: 'setting' },
  materials: [{ id: 'own-fat', statement: 'material-own-fat' }],
  outcomes: breastFatTransferOutcomes,
  complications: breastFatTransferComplications,
  // A lump is never only routine here (RF-15): `safety-new-lump` asks for a call the same day.
  warningSigns: ['RF-05', 'RF-04', 'RF-06', 'RF-07', 'RF-09', 'RF-13', 'RF-16'],
  contraindications: [
    'caution-cancer',
    'caution-lump',
    'caution-pregnancy',
    'caution-imaging',
    'caution-family',
    'caution-distress',
  ],
  alternatives: ['alternative-none', 'alternative-implant', 'alternative-flap'],
  combinations: [],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['preparation-mammogram', 'restriction-smoking', 'care-underwear', 'safety-new-lump'],
    followUpDuring: ['safety-new-lump'],
    followUpAfter: ['visit-final', 'visit-imaging', 'safety-new-lump'],
    lasting: ['longevity', 'step-sessions'],
    afterwards: ['complication-lump', 'complication-calcium', 'complication-fat-loss'],
  },
  recovery: breastFatTransferRecovery,
  riskFactors: [...FAT_TRANSFER, 'R46'],
});
