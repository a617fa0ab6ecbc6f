import type { FacialFatTransferStatement } from './statements.ts';

/** What a reviewer should know of these statements, in a few words. Pages do not load it. */
export const facialFatTransferNotes: Readonly<Partial<Record<FacialFatTransferStatement, string>>> = {
  summary:
    '47% of the fat stays in the pooled studies. A British guideline on the breast advises against the words "lipofilling" and "fat injection".',
  'body-location': 'The source is for the places where fat is taken; the places in the face are listed without one.',
  'preparation-smoking': 'One clinic asks for 4 weeks before surgery, another for 8.',
  'preparation-weight-medicine':
    'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  'step-mark': 'The page speaks of the anaesthetic only.',
  'step-harvest': 'Devices with ultrasound: seed-003.',
  'step-inject': 'On average 16.9 ml in all.',
  'anaesthesia-sedation': 'The evidence names the work for the whole paragraph.',
  'anaesthesia-general': 'The evidence names the work for the whole paragraph.',
  'material-own-fat':
    'Fat holds such cells; its breakdown does not make them. US rules treat preparations of them apart from plain fat grafting.',
  'outcome-retention': 'On average 47% (41-53); single studies from 26 to 83%.',
  'outcome-retention-year':
    '43% after diseases that thin the face, 64% in mixed groups, at 12 months; another review has 41.6% at 13.9 months.',
  longevity: 'The source is for how much stays; that it lasts and changes with weight has none.',
  'complication-any': '2.27%, 3.4% and 6% (3-14) in three reviews.',
  'complication-fat-loss': 'On average 47% (41-53) stays; single studies from 26 to 83%.',
  'complication-blindness':
    'No denominator. 233 published cases of lost sight after injections in the face; fat in about 48% of them, with a worse outlook than hyaluronic acid.',
  'complication-stroke': '13 brain infarcts among 27 people in whom fat blocked an artery; too few to count from.',
  'complication-embolism': 'The source is about fat in the buttocks.',
  'mechanism-embolism': 'The source is about fat in the buttocks.',
  'complication-infection': 'Listed without a source.',
  'complication-donor': 'The source is about fat for the breast.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'No work on it was found.',
  'complication-regret': '13.1% of cosmetic patients screen positive for body dysmorphic disorder.',
  'caution-infection': 'Listed without a source.',
  'caution-bleeding': 'No work on it for this treatment was found.',
  'caution-donor-fat': 'Listed without a source.',
  'caution-heavy-smoking': 'The source is about other aesthetic surgery.',
  'combination-bone': 'The order is a suggestion of the evidence, without a source.',
  'combination-injections': 'Listed without a source.',
  'care-garment': '2 to 6 weeks has no source.',
  'combination-next-session': 'At least 3 months: listed without a source.',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-pressure': 'Listed without a source.',
  'restriction-massage': 'Listed without a source.',
  'restriction-exercise': 'One page asks for 4 to 6 weeks for most exercise, the other for 1 to 3 weeks.',
  'restriction-weight': 'Listed without a source.',
  'restriction-driving': '24 to 48 hours after general anaesthesia or deep sedation.',
  'visit-first': 'The source speaks of follow-up; the days have no source.',
  'visit-week': 'The source speaks of follow-up; the day has no source.',
  'visit-early': 'The source speaks of follow-up; the weeks have no source.',
  'visit-three-months': 'The source speaks of follow-up; the months have no source.',
  'visit-final': 'The source speaks of follow-up; the months have no source.',
  'milestone-exercise': 'The page says 4 to 6 weeks for most exercise.',
};
