import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { FAT_TRANSFER } from '../../risk-factors/risk-factor-sets.ts';
import { glutealFatTransferComplications, glutealFatTransferOutcomes } from './outcomes.ts';
import { glutealFatTransferRecovery } from './recovery.ts';
import { glutealFatTransferStatements, type GlutealFatTransferStatement } from './statements.ts';

/** A person's own fat, placed under the skin of the buttocks. Its safety notice comes before anything else. */
export const glutealFatTransfer: Procedure<GlutealFatTransferStatement> = defineProcedure({
  id: 'gluteal-fat-transfer',
  version: '0.1.0',
  category: 'fat-transfer',
  groups: ['fat-transfer', 'sedation'],
  schemaType: 'SurgicalProcedure',
  codes: [
    { system: 'http://snomed.info/sct', code: '302441008', display: 'Liposuction of subcutaneous tissue' },
    {
      system: 'http://www.cms.gov/Medicare/Coding/ICD10',
      code: '0J093ZZ',
      display: 'Alteration of Buttock Subcutaneous Tissue and Fascia, Percutaneous Approach',
    },
  ],
  evidence: { best: ['guideline', 'case-series'], weakest: 'evidence-weakest' },
  statements: glutealFatTransferStatements,
  safetyNotice: [
    'safety-death',
    'safety-under-skin',
    'safety-surgeon',
    'safety-no-label',
    'safety-ask',
    'safety-filler',
  ],
  summary: 'summary',
  sites: { targets: ['buttock'], donors: ['abdomen', 'hip', 'waist', 'thigh'] },
  bodyLocation: 'body-location',
  indications: ['indication-volume'],
  preparation: [
    'preparation-smoking',
    'preparation-sleep-and-clots',
    'preparation-hormones',
    'preparation-weight-medicine',
    'preparation-company',
  ],
  clinicNeeds: ['safety-surgeon', 'safety-time'],
  steps: ['step-consult', 'step-lie', 'step-harvest', 'step-prepare', 'step-inject'],
  anaesthesia: [{ kind: 'general', statement: 'anaesthesia-general' }],
  duration: {
    minutes: unknown('No source gives a usual time; deaths were linked to operations of about 90 minutes.'),
    statement: 'duration',
  },
  setting: { kind: 'day-case', statement: 'setting' },
  materials: [{ id: 'own-fat', statement: 'material-own-fat' }],
  outcomes: glutealFatTransferOutcomes,
  complications: glutealFatTransferComplications,
  warningSigns: ['RF-05', 'RF-02', 'RF-04', 'RF-06', 'RF-07', 'RF-09', 'RF-13', 'RF-16', 'RF-15'],
  contraindications: [
    'caution-deep',
    'caution-clot',
    'caution-smoking',
    'caution-weight',
    'caution-flight',
    'caution-distress',
  ],
  alternatives: ['alternative-none', 'alternative-implant'],
  combinations: [
    {
      id: 'touch-up',
      with: 'fat-transfer',
      order: 'apart',
      gap: { unit: 'month', min: 3, max: 3 },
      statement: 'combination-touch-up',
    },
  ],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['care-signs', 'restriction-sitting', 'restriction-smoking', 'care-garment'],
    followUpDuring: ['visit-first', 'visit-week'],
    followUpAfter: ['visit-final'],
    lasting: ['longevity'],
    afterwards: ['complication-lumps', 'care-lump'],
  },
  recovery: glutealFatTransferRecovery,
  riskFactors: FAT_TRANSFER,
});
