import type { GenioplastyStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const genioplastyNotes: Readonly<Partial<Record<GenioplastyStatement, string>>> = {
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-infection': 'The source is about implants. Plates and screws stay in as they do.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'outcome-satisfaction':
    'A trend without a figure. The evidence gives 85-90% once to genioplasty and once to chin implants.',
  'complication-numb-early': 'Up to 100%; no lower end.',
  'complication-relapse': 'Whether the rate counts people or the distance moved is not said.',
  'complication-plate-infection': '"Occasionally"; no figure.',
  'complication-bleeding': 'From a review of all jaw surgery.',
  'complication-asymmetry': 'From a review of all jaw surgery.',
  'complication-tooth': 'Injury of a tooth root is listed without a source (P04, complications).',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-infection': 'The source is about implants. Plates and screws stay in as they do.',
  'caution-gum-disease': 'The source is about implants. Plates and screws stay in as they do.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit and says nothing of growth.',
  'caution-bleeding':
    'Uncontrolled bleeding is listed without a source (P04, contraindications as P01; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium implants in the jaw.',
  'combination-soft-tissue':
    'Bone before fat, then filler, then toxin: a suggestion that is listed without a source (P16, rule 3).',
  'normal-numb':
    'Nearly all have it, yet RF-10 asks for a call about numbness the day after: which of the two needs review.',
  'care-soft-food': 'First week; normal food step by step from week 4. Between them nothing is said.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-contact-sport':
    'Contact sport for 6 weeks, and hard knocks until day 84, are listed without a source (P04, phases).',
  'restriction-driving': '48 hours by this clinic.',
  'visit-first-week': 'The page speaks of a review visit. About day 7 is listed without a source (P04).',
  'visit-check': 'The page speaks of a review visit. Weeks 2 to 3 and 6 to 12 are listed without a source (P04).',
  'visit-final': 'The page speaks of a review visit. 6 and 12 months are listed without a source (P04).',
  'milestone-food': 'The page says a few days.',
};
