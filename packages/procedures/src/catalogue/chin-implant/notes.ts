import type { ChinImplantStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const chinImplantNotes: Readonly<Partial<Record<ChinImplantStatement, string>>> = {
  summary: 'Found later, for the bite: two surgeons. Bone surgery corrects the bite; implants change the contour.',
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
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  'caution-gum-disease': 'The source speaks of dental infection that reaches an implant.',
  'caution-age': 'The source asks doctors for special care under 18; it names no limit.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P01, contraindications; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-diabetes': 'The source is about dental implants.',
  'caution-radiotherapy': 'The source is about dental implants.',
  'caution-allergy': 'The sources are about titanium in the jaw.',
  'combination-soft':
    'The evidence suggests bone before fat, then filler, then toxin, without a source (P16, rule 3). Found later, weak: pages of one surgeon, on filler around cheek implants. Fat can go in at the same time; toxin waits 3 months.',
  'care-soft-food': 'The first pages say a few days. Found later: two clinics, the first week.',
  'care-mouthwash': 'The page is about chin surgery with stitches in the mouth.',
  'normal-numbness-fading': 'The page calls numbness short-term and gives no days.',
  'care-look': 'The source asks doctors to hear how patients fare.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-alcohol':
    'The evidence lists it without a source (P01, days 0 to 3). Found later: two clinics on chin surgery, one until day 5, one without an end.',
  'restriction-pressure':
    'The evidence lists it without a source (P01, days 0 to 3). Found later: two clinics, 6 weeks, and 3 months without resting the chin on a hand.',
  'restriction-hard-food': 'The page says a few days.',
  'restriction-exercise':
    'The evidence lists about 10 days without a source. Clinics: 1 week, 2 to 3 weeks, some weeks, 4 weeks.',
  'restriction-contact-sport': 'Week 6 is the check.',
  'restriction-driving': 'The source says 48 hours.',
  'visit-first':
    'The source speaks of follow-up on healing and on the hold of the implant. Days 1 to 2 are listed without a source (P01).',
  'visit-six-weeks':
    'One source speaks of follow-up on healing and on the hold of the implant. Found later: a clinic on chin surgery, at weeks 4 to 6.',
  'visit-final':
    'One source speaks of follow-up on healing and on the hold of the implant. Found later: a clinic on chin surgery, at 1, 3, 6 and 12 months.',
  'milestone-work': 'A week at most; 10 days to normal activity.',
  'milestone-shape': 'The page says weeks, sometimes months.',
};
