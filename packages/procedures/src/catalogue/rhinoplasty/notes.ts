import type { RhinoplastyStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const rhinoplastyNotes: Readonly<Partial<Record<RhinoplastyStatement, string>>> = {
  'body-location': 'Where grafts come from has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'preparation-company': 'The page is about implants in the face.',
  'step-comfort': 'Partly from memory.',
  'step-packing': 'Partly from memory.',
  duration: '1 to 3 hours; another clinic: 2 to 3.',
  'outcome-satisfaction': 'The guideline asks for it at 12 months or later.',
  longevity: 'The page calls the result lasting. That more surgery waits for 12 months has no source.',
  'complication-septum': 'The paper has a range; not read.',
  'complication-smell': 'Loss of smell is listed without a source (P15, complications).',
  'complication-breathing': 'Named as a reason for more surgery; no rate was found.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-infection':
    'Active infection is listed without a source (P15, contraindications). The works on it are about fillers, toxin and implants (R27).',
  'caution-growth': 'Nose growth is listed without a source (P15, contraindications; R18).',
  'caution-bleeding':
    'Uncontrolled bleeding is listed without a source (P15, contraindications; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-cocaine': 'Cocaine is listed without a source (P15, contraindications; R44).',
  'alternative-septum': 'The guideline is about surgery of the nose; the evidence lists this way without a source.',
  'combination-filler': 'Filler in the nose, dissolved or waited out, is listed without a source (P15, order).',
  'normal-blocked': 'The pages name bruises and swelling; the blocked nose has no source.',
  'safety-aspirin':
    'Aspirin unless prescribed is listed without a source (P15, days 0 to 3). The works on blood thinners are about surgery in the mouth (R08).',
  'normal-bruise': 'The page names bruises; that they get worse first has no source.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-glasses': 'The pages ask for care with glasses; the days have no source.',
  'restriction-exercise': '3 to 6 weeks by one clinic, 8 weeks for the gym by another.',
  'restriction-driving': 'Machines after a general anaesthetic: the source says 48 hours.',
  'visit-splint': 'Day 7 at one clinic, day 10 at another.',
  'visit-year': 'Partly from memory.',
  'visit-weeks': 'The source speaks of follow-up on progress. Weeks 2 to 3 are listed without a source (P15).',
  'visit-six-weeks': 'The source speaks of follow-up on progress. Week 6 is listed without a source (P15).',
  'visit-months': 'The source speaks of follow-up on progress. 3 and 6 months are listed without a source (P15).',
};
