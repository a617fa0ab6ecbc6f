import type { RhinoplastyStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const rhinoplastyNotes: Readonly<Partial<Record<RhinoplastyStatement, string>>> = {
  'body-location': 'Where grafts come from has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-comfort': 'Partly from memory.',
  'step-packing': 'Partly from memory.',
  duration: '1 to 3 hours; another clinic: 2 to 3.',
  setting: 'No source says where.',
  'outcome-satisfaction': 'The guideline asks for it at 12 months or later.',
  'complication-septum': 'The paper has a range; not read.',
  'mechanism-unknown': 'No mechanism in the evidence.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'phase-first-days': 'Default of this package.',
  'phase-splint': 'Default of this package.',
  'phase-early': 'Default of this package.',
  'phase-settling': 'Default of this package.',
  'phase-final': 'Default of this package.',
  'phase-later': 'Default of this package.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-exercise': '3 to 6 weeks by one clinic, 8 weeks for the gym by another.',
  'restriction-driving': 'Machines after a general anaesthetic: the source says 48 hours.',
  'visit-splint': 'Day 7 at one clinic, day 10 at another.',
  'visit-year': 'Partly from memory.',
};
