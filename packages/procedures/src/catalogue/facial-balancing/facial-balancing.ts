import { defineProcedure, type Procedure } from '../../model/procedure.ts';
import { unknown } from '../../model/unknown.ts';
import { askedBy } from '../../risk-factors/question-matrix.ts';
import { facialBalancingCombinations } from './combinations.ts';
import { facialBalancingComplications } from './outcomes.ts';
import { facialBalancingStatements, type FacialBalancingStatement } from './statements.ts';

const GROUPS = [
  'facial-implant',
  'injectable-filler',
  'injectable-toxin',
  'fat-transfer',
  'rhinoplasty',
  'sedation',
] as const;

/**
 * A plan of several treatments of the face. It has one assessment and one
 * timeline; days, restrictions and visits are those of its parts.
 */
export const facialBalancing: Procedure<FacialBalancingStatement> = defineProcedure({
  id: 'facial-balancing',
  version: '0.1.0',
  category: 'plan',
  groups: GROUPS,
  schemaType: 'MedicalProcedure',
  // Its parts have codes, the plan has none.
  codes: [],
  evidence: { best: ['consensus'], weakest: 'evidence-weakest' },
  statements: facialBalancingStatements,
  summary: 'summary',
  definition: [
    'definition-parts',
    'definition-injections',
    'definition-operations',
    'definition-timeline',
    'definition-order',
  ],
  sites: { targets: ['face'], donors: [] },
  bodyLocation: 'body-location',
  indications: ['indication-contour', 'indication-volume', 'indication-asymmetry', 'indication-proportion'],
  steps: ['step-goals', 'step-assess', 'step-who', 'step-options', 'step-choose', 'step-stages', 'step-follow-up'],
  anaesthesia: [
    { kind: 'topical', statement: 'anaesthesia-topical' },
    { kind: 'sedation', statement: 'anaesthesia-sedation' },
    { kind: 'general', statement: 'anaesthesia-general' },
  ],
  duration: { minutes: unknown('The sum of its parts; no source has a figure for the whole.'), statement: 'duration' },
  setting: { kind: 'treatment-room', statement: 'setting' },
  materials: [],
  outcomes: [],
  complications: facialBalancingComplications,
  // The union of its parts.
  warningSigns: [
    'RF-01',
    'RF-02',
    'RF-03',
    'RF-04',
    'RF-05',
    'RF-06',
    'RF-14',
    'RF-08',
    'RF-07',
    'RF-09',
    'RF-10',
    'RF-11',
    'RF-17',
    'RF-13',
    'RF-16',
    'RF-15',
  ],
  contraindications: ['caution-parts', 'caution-infection', 'caution-age', 'caution-distress'],
  alternatives: ['alternative-none', 'alternative-one-part'],
  combinations: facialBalancingCombinations,
  longevity: 'longevity',
  firstQuestions: {
    duties: ['care-talk', 'definition-timeline'],
    followUpDuring: ['visit-parts'],
    followUpAfter: ['step-follow-up', 'combination-nose'],
    lasting: ['longevity'],
    afterwards: ['normal-swelling', 'normal-time', 'normal-gradual'],
  },
  // A plan recovers as its parts do, the longest restriction first.
  recovery: { phases: [], restrictions: [], tasks: [], visits: [], milestones: [] },
  riskFactors: askedBy(...GROUPS),
});
