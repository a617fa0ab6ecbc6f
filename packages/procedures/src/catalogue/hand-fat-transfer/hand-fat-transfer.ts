import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { askedBy } from '../../risk-factors/question-matrix.ts';
import { handFatTransferComplications, handFatTransferOutcomes } from './outcomes.ts';
import { handFatTransferRecovery } from './recovery.ts';
import { handFatTransferStatements, type HandFatTransferStatement } from './statements.ts';

/** A person's own fat, injected under the skin of the back of the hand. */
export const handFatTransfer: Procedure<HandFatTransferStatement> = defineProcedure({
  id: 'hand-fat-transfer',
  version: '0.1.0',
  category: 'fat-transfer',
  groups: ['fat-transfer'],
  schemaType: 'SurgicalProcedure',
  codes: [],
  evidence: { best: ['systematic-review', 'case-series'], weakest: 'evidence-weakest' },
  statements: handFatTransferStatements,
  summary: 'summary',
  sites: { targets: ['hand-back'], donors: ['abdomen', 'hip', 'waist', 'thigh'] },
  bodyLocation: 'body-location',
  indications: ['indication-thin', 'indication-veins'],
  preparation: ['preparation-smoking'],
  steps: ['step-consult', 'step-harvest', 'step-decant', 'step-inject'],
  anaesthesia: [{ kind: 'local', statement: 'anaesthesia-local' }],
  duration: { minutes: unknown('The evidence gives no minutes.'), statement: 'duration' },
  setting: { kind: 'treatment-room', statement: 'setting' },
  materials: [{ id: 'own-fat', statement: 'material-own-fat' }],
  outcomes: handFatTransferOutcomes,
  complications: handFatTransferComplications,
  warningSigns: ['RF-05', 'RF-04', 'RF-06', 'RF-07', 'RF-09', 'RF-13', 'RF-16', 'RF-15'],
  contraindications: [
    'caution-infection',
    'caution-arteries',
    'caution-raynaud',
    'caution-bleeding',
    'caution-donor-fat',
    'caution-heavy-smoking',
    'caution-weight',
    'caution-distress',
  ],
  alternatives: ['alternative-none', 'alternative-filler'],
  combinations: [],
  longevity: 'longevity',
  firstQuestions: {
    duties: ['restriction-smoking', 'care-raise', 'care-rings', 'restriction-gripping', 'care-sunscreen'],
    followUpDuring: ['visit-first', 'visit-second', 'visit-three-months'],
    followUpAfter: ['visit-final', 'care-lump'],
    lasting: ['longevity'],
    afterwards: ['complication-oil-cyst', 'complication-fat-loss', 'outcome-second-session'],
  },
  recovery: handFatTransferRecovery,
  riskFactors: askedBy('fat-transfer'),
});
