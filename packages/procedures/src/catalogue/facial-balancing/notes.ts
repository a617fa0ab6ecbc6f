import type { FacialBalancingStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const facialBalancingNotes: Readonly<Partial<Record<FacialBalancingStatement, string>>> = {
  'definition-injections': 'No brand: a prescription medicine may not be promoted to the public in the UK and Spain.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'complication-blockage': '1 per 6,410 syringes by needle, 1 per 40,882 by cannula.',
  'complication-sight-loss':
    '233 published cases of filler and no denominator; fat is about 48% of cases. No recovery in 72% of severe reports.',
  'complication-stroke': 'No denominator; 13 of 27 cases of an artery blocked by fat.',
  'complication-numb': 'It differs by part: see there.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: works on anaesthetics (about 1 in 10,000), teeth, filler and toxin.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-parts':
    'One example each: pregnancy with toxin and with filler, a bite that needs jaw surgery with a chin implant. The plan itself has no list (P16).',
  'caution-infection': 'Skin infection with toxin, infection with filler, dental infection with an implant (R27).',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'combination-health':
    'The evidence suggests it without a source (P16, rule 1). Found later: history and consults before any procedure. Which answers stop a booking is in the rules on risk factors.',
  'combination-dental':
    'The evidence also puts implants and bite before contour, without a source (P16, rule 2). Left out: a work found later plans them together, with the final teeth after surgery.',
  'combination-bone':
    'The evidence also puts fat before filler before toxin, without a source (P16, rule 3). Left out: nothing was found for it. Fat and filler can also go in with the bone surgery.',
  'combination-old-filler':
    'The evidence lists it without a source (P16, rule 5). Found later: both ways. Some surgeons operate without either.',
  'combination-filler-dental':
    'The source names dental work as a trigger of late reactions. The 2 weeks are a custom, not a finding.',
  'combination-filler-vaccine': 'The two weeks are a custom of clinics, not a finding.',
  'combination-fat':
    'The evidence suggests at least 3 months without a source (P16, rule 7). Found later, weak: two surgeons, 3 months (face) and 3 to 6 months (any fat).',
  'definition-timelines':
    'Each work is about one part. That a sign of any part counts follows from them; the evidence lists it without a source (P16, combined timeline).',
  'definition-merged':
    'It says how the page merges the timelines (P16, combined timeline). No work says that the longest limit counts.',
};
