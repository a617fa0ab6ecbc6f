import type { ChinImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const chinImplantNotes: Readonly<Partial<Record<ChinImplantStatement, string>>> = {
  summary: 'That the bite stays as it is has no source.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-choose': 'Reactions: only the page of a clinic, which says that such a material lowers the risk.',
  'step-fix': '11 studies of 2 to 601 cases; none compares infection with and without screws.',
  'fixation-screw': 'Effort, risk and cost: only the page of a clinic. The time: one surgeon.',
  'outcome-satisfaction': 'Also named for genioplasty.',
  'complication-infection':
    '0 of 46 patients of one surgeon to 23.8% of one cohort, the upper end. Cheek: 2.67%. More with porous implants in one review, no difference in another.',
  'complication-revision':
    '2 of 46 patients of one surgeon, porous implants with screws. No difference between materials.',
  'complication-movement': 'No difference between materials. Chewing can move a loose implant.',
  'complication-exposure': 'No difference between materials.',
  'complication-bone-thinning': 'The source calls it the most disturbing; no frequency.',
  'complication-haematoma': 'The source is about facelifts (2.21%).',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-gum-disease': 'The source speaks of dental infection that reaches an implant.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'caution-bleeding':
    'Uncontrolled bleeding is listed without a source (P01, contraindications; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium in the jaw.',
  'combination-soft':
    'Bone before fat, then filler, then toxin: a suggestion that is listed without a source (P16, rule 3).',
  'care-soft-food': 'The pages say a few days; about a week has no source.',
  'care-mouthwash': 'The page is about chin surgery with stitches in the mouth.',
  'normal-numbness-fading': 'The page calls numbness short-term and gives no days.',
  'care-look': 'The source asks doctors to hear how patients fare. Once a year has no source.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-alcohol': 'Alcohol is listed without a source (P01, days 0 to 3).',
  'restriction-cheeks': 'Blowing up the cheeks is listed without a source (P01, days 0 to 3).',
  'restriction-pressure':
    'Pressure on the chin is listed without a source (P01, days 0 to 3). One clinic asks to avoid for weeks what could jar the face.',
  'restriction-hard-food': 'The page says a few days.',
  'restriction-exercise':
    'About 10 days are listed without a source. One clinic asks for 4 weeks without hard activity, another for some weeks.',
  'restriction-contact-sport': 'Week 6 is the check.',
  'restriction-driving': 'The source says 48 hours.',
  'visit-first':
    'The source speaks of follow-up on healing and on the hold of the implant. Days 1 to 2 are listed without a source (P01).',
  'visit-six-weeks':
    'The source speaks of follow-up on healing and on the hold of the implant. Week 6 is listed without a source (P01).',
  'visit-final':
    'The source speaks of follow-up on healing and on the hold of the implant. 3 to 6 months are listed without a source (P01).',
  'milestone-work': 'A week at most; 10 days to normal activity.',
  'milestone-shape': 'The page says weeks, sometimes months.',
};
