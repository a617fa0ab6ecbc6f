import type { RhinoplastyStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const rhinoplastyNotes: Readonly<Partial<Record<RhinoplastyStatement, string>>> = {
  'body-location': 'Where grafts come from: a hospital (ear) and two clinics (ear or rib; septum).',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'preparation-company': 'The page is about implants in the face.',
  'step-comfort': 'A report of the guideline names pain and discomfort; sickness is from memory.',
  'step-packing': 'Two reports of the guideline say so; its own statement was partly from memory.',
  duration: '1 to 3 hours; another clinic: 2 to 3.',
  'outcome-satisfaction': 'The guideline asks for it at 12 months or later.',
  longevity:
    'The page calls the result lasting. More surgery waits for about a year at one clinic, 6 to 12 months and rather a full year at another.',
  'complication-septum': 'The paper has a range; not read.',
  'complication-smell':
    'The evidence lists it without a source (P15, complications). Found later: 35 of 40 could not smell in week 1 and all were as before at 6 months; 13 of 100 said that it got worse. Too few to count from.',
  'complication-breathing': 'Named as a reason for more surgery; no rate was found.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-infection':
    'The evidence lists it without a source (P15, contraindications). Found later: two clinics, a cold or an infection of the nose or airways. Another operates with a cold.',
  'caution-growth':
    'The evidence lists it without a source (P15, contraindications; R18). Found later: by custom surgeons wait until 16 to 18. Newer works doubt the harm of earlier surgery.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P15, contraindications; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-cocaine':
    'The evidence lists it without a source (P15, contraindications; R44). Found later: a survey of surgeons and a page of a surgeon.',
  'alternative-septum':
    'The guideline is about surgery of the nose; the evidence lists this way without a source. A clinic names it for a blocked nose, without a new shape, and a hospital says what it changes.',
  'combination-filler':
    'The evidence lists it without a source (P15, order). Found later: both ways, and a third, to operate without either. One surgeon waits a year.',
  'safety-aspirin':
    'The evidence lists it without a source (P15, days 0 to 3). Found later: no aspirin after surgery of the nose (a clinic, an insurer); some medicines should not be stopped before surgery, and the doctor says which.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-glasses':
    'Two pages ask for care with glasses. One clinic says 6 weeks after the splint, one a month for light frames and 3 months for thick ones. The evidence has the phase of the splint, to day 10.',
  'restriction-exercise': '3 to 6 weeks by one clinic, 8 weeks for the gym by another.',
  'restriction-driving': 'Machines after a general anaesthetic: the source says 48 hours.',
  'visit-splint': 'Day 7 at one clinic, day 10 at another.',
  'visit-year': 'Partly from memory.',
  'visit-weeks': 'One clinic sees people after 2 weeks; the evidence lists weeks 2 to 3 without a source (P15).',
  'visit-six-weeks': 'One clinic sees people after 6 weeks; the evidence lists it without a source (P15).',
  'visit-months': 'One clinic sees people every 3 months; the evidence lists 3 and 6 months without a source (P15).',
};
