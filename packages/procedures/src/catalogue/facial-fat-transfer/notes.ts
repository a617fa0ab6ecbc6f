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
  'complication-infection':
    'Infection is named with both reviews and others (C-28); which of them reports it is not said, nor how often.',
  'complication-donor': 'The source is about fat for the breast.',
  'complication-clot': 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  'complication-allergy': 'Anaphylaxis after any procedure is listed without a source (CX-29, RF-06).',
  'complication-regret': '13.1% of cosmetic patients screen positive for body dysmorphic disorder.',
  'caution-infection':
    'Infection is listed without a source (P11, contraindications). The works on it are about fillers, toxin and implants (R27).',
  'caution-bleeding':
    'A bleeding disorder is listed without a source (P11, contraindications; R09). The works on blood thinners are about surgery in the mouth (R08).',
  'caution-donor-fat': 'Poor donor fat is listed without a source (P11, contraindications).',
  'caution-heavy-smoking': 'The source is about other aesthetic surgery.',
  'combination-bone':
    'Facial bone surgery or implants before or with fat are listed without a source (P11, order; P16, rule 3).',
  'combination-injections': 'Toxin and filler after the swelling, 3 months, are listed without a source (P11, order).',
  'care-garment': '2 to 6 weeks has no source.',
  'combination-next-session':
    'At least 3 months before a touch-up is a suggestion that is listed without a source (P16, rule 7).',
  'restriction-smoking': '4 weeks after surgery by one clinic, 6 by another.',
  'restriction-pressure': 'Pressure on the face is listed without a source (P11, days 0 to 3).',
  'restriction-massage': 'Massage of the face is listed without a source (P11, days 0 to 3).',
  'restriction-exercise': 'One page asks for 4 to 6 weeks for most exercise, the other for 1 to 3 weeks.',
  'restriction-weight': 'A crash diet is listed without a source (P11, days 22 to 90).',
  'restriction-driving': '24 to 48 hours after general anaesthesia or deep sedation.',
  'visit-first':
    'The source speaks of follow-up on progress and worries. Days 1 to 3 are listed without a source (P11).',
  'visit-week': 'The source speaks of follow-up on progress. Day 7 is listed without a source (P11).',
  'visit-early': 'The source speaks of follow-up on progress. Weeks 2 to 3 are listed without a source (P11).',
  'visit-three-months': 'The source speaks of follow-up on progress. 3 months are listed without a source (P11).',
  'visit-final':
    'The page says that the shape is final at 4 to 6 months. A visit at 6 months is listed without a source (P11).',
  'milestone-exercise': 'The page says 4 to 6 weeks for most exercise.',
};
