import type { FacialFatTransferStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const facialFatTransferNotes: Readonly<Partial<Record<FacialFatTransferStatement, string>>> = {
  summary:
    '47% of the fat stays in the pooled studies. A British guideline on the breast advises against the words "lipofilling" and "fat injection".',
  'body-location': 'The guideline is for the places where fat is taken; clinics name the places in the face.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-mark': 'The page speaks of the anaesthetic only.',
  'step-harvest': 'Devices with ultrasound: seed-003.',
  'step-inject': 'On average 16.9 ml in all; the abstract does not say how it goes in.',
  'anaesthesia-sedation': 'The evidence names the work for the whole paragraph.',
  'anaesthesia-general': 'The evidence names the work for the whole paragraph.',
  'material-own-fat':
    'Fat holds such cells; its breakdown does not make them. US rules treat preparations of them apart from plain fat grafting.',
  'outcome-retention': 'On average 47% (41-53); single studies from 26 to 83%.',
  'outcome-retention-year':
    '43% after diseases that thin the face, 64% in mixed groups, at 12 months; another review has 41.6% at 13.9 months.',
  longevity: 'The review is for how much stays; two clinics say that it lasts and changes with weight.',
  'complication-any': '2.27%, 3.4% and 6% (3-14) in three reviews.',
  'complication-fat-loss': 'On average 47% (41-53) stays; single studies from 26 to 83%.',
  'complication-blindness':
    'No denominator. 233 published cases of lost sight after injections in the face; fat in about 48% of them, with a worse outlook than hyaluronic acid.',
  'complication-stroke': '13 brain infarcts among 27 people in whom fat blocked an artery; too few to count from.',
  'complication-embolism': 'The source is about fat in the buttocks.',
  'mechanism-embolism': 'The source is about fat in the buttocks.',
  'complication-infection':
    'Named in C-28 with both reviews and others. One review counts 2 infections in 4,577 patients (gornitsky-2018); the abstract of the other (groen-2017) names none.',
  'complication-donor': 'The source is about fat for the breast.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy':
    'The evidence lists it without a source (CX-29, RF-06). Found later: about 1 in 10,000 anaesthetics in the UK.',
  'complication-regret': '13.1% of cosmetic patients screen positive for body dysmorphic disorder.',
  'caution-infection':
    'The evidence lists it without a source (P11, contraindications). Found later: a society of jaw surgeons (infections of the skin, fat for any place) and a clinic on any cosmetic surgery; neither names the place.',
  'caution-bleeding':
    'The evidence lists the bleeding problem without a source (P11, contraindications; R09). Found later: works on any surgery with a bleeding disorder, and with a blood thinner.',
  'caution-donor-fat':
    'The evidence lists it without a source (P11, contraindications). Found later: a society of jaw surgeons and a clinic, on fat for any place.',
  'caution-heavy-smoking': 'The source is about other aesthetic surgery.',
  'combination-bone':
    'The evidence lists it without a source (P11, order; P16, rule 3). Found later, weak: one surgeon, on a series of 21 people.',
  'care-garment': 'At least 2 to 3 weeks at one clinic, 3 to 6 weeks at another (fat for the breast).',
  'combination-next-session':
    'The evidence suggests at least 3 months without a source (P16, rule 7). Found later, weak: two surgeons, 3 months (face) and 3 to 6 months (any fat).',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-pressure':
    'The evidence lists it without a source (P11, days 0 to 3). Found later: two clinics; one gives no days, the other says 4 to 8 weeks without hard pressure.',
  'restriction-massage':
    'The evidence lists it without a source (P11, days 0 to 3). Found later: until the stitches are out (days 5 to 7) at one clinic, a few weeks by a society of surgeons.',
  'restriction-exercise': 'One page asks for 4 to 6 weeks for most exercise, the other for 1 to 3 weeks.',
  'restriction-weight':
    'The evidence lists it without a source (P11, days 22 to 90). Found later, both weak: a hospital on crash diets and the first 3 months, a clinic on no diets for up to 2 months.',
  'restriction-driving': '24 to 48 hours after general anaesthesia or deep sedation.',
  'visit-first':
    'The source speaks of follow-up on progress and worries. Days 1 to 3 are listed without a source (P11).',
  'visit-week': 'One clinic has its first visit on days 5 to 7; the evidence lists day 7 without a source (P11).',
  'visit-early': 'The source speaks of follow-up on progress. Weeks 2 to 3 are listed without a source (P11).',
  'visit-three-months': 'The source speaks of follow-up on progress. 3 months are listed without a source (P11).',
  'visit-final':
    'The page says that the shape is final at 4 to 6 months. A visit at 6 months is listed without a source (P11).',
  'milestone-exercise': 'The page says 4 to 6 weeks for most exercise.',
};
