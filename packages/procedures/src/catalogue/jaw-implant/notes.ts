import type { JawImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const jawImplantNotes: Readonly<Partial<Record<JawImplantStatement, string>>> = {
  summary: 'That the bite stays as it is has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-choose': 'The sentence about reactions has no source.',
  'step-fix': '11 studies of 2 to 601 cases; none compares infection with and without screws.',
  setting: 'No setting in the evidence; day surgery as for the chin implant.',
  'fixation-screw': 'Effort, risk and cost have no source.',
  longevity: 'The figures of the first source are about cheek implants.',
  'complication-infection': 'The source is about cheek implants: one that is infected and moves must come out.',
  'complication-muscle': 'From memory.',
  'mechanism-muscle': 'From memory.',
  'complication-edge': 'RF-11 asks for a call when the implant can be felt: which of the two needs review.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'alternative-toxin': 'Off label for this muscle.',
  'normal-later': 'The source is about cheek implants.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-driving': 'The source says 48 hours.',
};
