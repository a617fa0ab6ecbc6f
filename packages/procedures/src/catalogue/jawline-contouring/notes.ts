import type { JawlineContouringStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const jawlineContouringNotes: Readonly<Partial<Record<JawlineContouringStatement, string>>> = {
  'method-toxin': 'Off label for this muscle.',
  'method-liposuction':
    'The source says only that liposuction takes fat out. The evidence names this way and says nothing else about it.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-infection': 'The source is about implants in the face.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  setting: 'The pages are about chin surgery.',
  'complication-any': '4.0% of 519 patients of one surgeon, all minor; publication bias likely.',
  'complication-airway': 'Airway swelling is listed without a source (P05, complications).',
  'complication-bleeding': 'The source is about jaw surgery in general.',
  'complication-fracture': 'None of 519 patients of one surgeon; publication bias likely.',
  'complication-facial-nerve': 'Injury of the facial nerve is listed without a source (P05, complications).',
  'complication-asymmetry': 'The source is about jaw surgery in general.',
  'complication-metal': 'Seen "occasionally" after chin surgery. The evidence names no plates for the reduction.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-bleeding':
    'Uncontrolled bleeding is listed without a source (P05, contraindications; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-sleep-apnoea':
    'That sleep apnoea needs review for the anaesthetic is listed without a source (P05, contraindications). The works on sleep apnoea are about finding it (R34).',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'combination-soft-tissue':
    'Bone before fat, then filler, then toxin: a suggestion that is listed without a source (P16, rule 3).',
  'normal-swelling': 'The pages are about chin surgery. RF-10 asks for a call about numbness the day after.',
  'safety-breathing': 'To tell staff about breathing at once is listed from memory (P05, annex A, days 0 to 1).',
  'care-head-up': 'The page is about chin surgery.',
  'care-mouthwash': 'The page is about chin surgery.',
  'care-band': 'The page is about chin surgery.',
  'care-soft-food': 'The page is about chin surgery and says the first week.',
  'normal-numbness-fading': 'The page is about chin surgery.',
  'care-food-steps': 'The page is about chin surgery.',
  'care-tell': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-rinsing': 'Hard rinsing is listed from memory (P05, annex A, days 0 to 1).',
  'restriction-chewing': 'Chewing is listed from memory (P05, annex A, days 2 to 7), with liquids as food.',
  'restriction-hard-food': 'Hard food is listed from memory (P05, annex A, days 8 to 28); before that only liquids.',
  'restriction-exercise': 'The page is about chin surgery and says 3 weeks.',
  'restriction-contact-sport': 'Contact sport until week 6 to 8 is listed from memory (P05, annex A, days 29 to 90).',
  'restriction-driving': '24 to 48 hours after general anaesthesia.',
  'visit-check':
    'The source speaks of follow-up on progress. All days from day 3 to week 12 are from memory (P05, annex A).',
  'visit-hospital': 'The source speaks of follow-up on progress and worries. The stay is from memory (P05, annex A).',
  'visit-final': 'The source speaks of follow-up on progress. 6 and 12 months are from memory (P05, annex A).',
  'milestone-exercise': 'The page is about chin surgery and says 3 weeks.',
  'milestone-food': 'The page is about chin surgery.',
  'milestone-shape': 'The page is about chin surgery.',
};
