import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { botulinumToxinCombinations } from './combinations.ts';
import { botulinumToxinComplications, botulinumToxinOutcomes } from './outcomes.ts';
import { botulinumToxinRecovery } from './recovery.ts';
import { botulinumToxinStatements, type BotulinumToxinStatement } from './statements.ts';

/** Injections of a prescription medicine that relaxes muscles of the face. It is described and never promoted. */
export const botulinumToxin: Procedure<BotulinumToxinStatement> = defineProcedure({
  id: 'botulinum-toxin',
  version: '0.1.0',
  category: 'injectable-toxin',
  groups: ['injectable-toxin'],
  schemaType: 'MedicalProcedure',
  // The open code sets have no code for it.
  codes: [],
  evidence: { best: ['meta-analysis'], weakest: 'evidence-weakest' },
  statements: botulinumToxinStatements,
  summary: 'summary',
  sites: {
    targets: ['between-eyebrows', 'outer-eye', 'forehead', 'chin', 'masseter', 'lips', 'neck'],
    donors: [],
  },
  bodyLocation: 'body-location',
  indications: ['indication-licensed', 'indication-off-label'],
  preparation: ['preparation-medicines', 'preparation-product'],
  steps: ['step-consult', 'step-prescriber', 'step-inject'],
  anaesthesia: [],
  duration: { minutes: { min: 10, max: 30 }, statement: 'duration' },
  setting: { kind: unknown('The evidence names no place.'), statement: 'setting' },
  materials: [{ id: 'botulinum-toxin-type-a', statement: 'material-toxin' }],
  outcomes: botulinumToxinOutcomes,
  complications: botulinumToxinComplications,
  warningSigns: ['RF-01', 'RF-04', 'RF-06', 'RF-07', 'RF-09', 'RF-16'],
  contraindications: [
    'caution-infection',
    'caution-muscle-disease',
    'caution-pregnancy',
    'caution-medicines',
    'caution-distress',
    'caution-age',
  ],
  alternatives: ['alternative-none', 'alternative-filler'],
  combinations: botulinumToxinCombinations,
  longevity: 'longevity',
  firstQuestions: {
    duties: ['restriction-massage', 'care-wait'],
    followUpDuring: ['visit-review'],
    followUpAfter: ['visit-later', 'care-tell'],
    lasting: ['longevity'],
    afterwards: ['normal-later', 'complication-spread'],
  },
  recovery: botulinumToxinRecovery,
  riskFactors: [
    'R01',
    'R02',
    'R03',
    'R07',
    'R08',
    'R09',
    'R11',
    'R12',
    'R18',
    'R19',
    'R20',
    'R23',
    'R25',
    'R26',
    'R27',
    'R30',
    'R32',
    'R33',
    'R41',
    'R43',
    'R49',
    'R50',
  ],
});
