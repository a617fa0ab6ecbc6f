import type { FacialBalancingStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const facialBalancingNotes: Readonly<Partial<Record<FacialBalancingStatement, string>>> = {
  'definition-injections': 'No brand: a prescription medicine may not be promoted to the public in the UK and Spain.',
  'safety-timeline': 'A rule of the evidence, without a source.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'complication-blockage': '1 per 6,410 syringes by needle, 1 per 40,882 by cannula.',
  'complication-sight-loss':
    '233 published cases of filler and no denominator; fat is about 48% of cases. No recovery in 72% of severe reports.',
  'complication-stroke': 'No denominator; 13 of 27 cases of an artery blocked by fat.',
  'complication-numb': 'It differs by part: see there.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'No work on it was found.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-parts': 'The cautions of the parts have their own sources.',
  'caution-infection': 'Listed without a source.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'combination-health': 'A suggestion of the evidence, without a source.',
  'combination-dental': 'A suggestion of the evidence, without a source.',
  'combination-bone': 'A suggestion of the evidence, without a source.',
  'combination-old-filler': 'Listed without a source.',
  'combination-filler-dental':
    'The source names dental work as a trigger of late reactions. The 2 weeks are a custom, not a finding.',
  'combination-filler-vaccine': 'The two weeks have no source.',
  'combination-fat': 'A suggestion of the evidence, without a source.',
};
