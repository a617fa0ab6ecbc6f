import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const facialFatTransferCitations = {
  // What it is.
  summary: {
    sources: ['statpearls-fat', 'groen-2017', 'lv-2021', 'krastev-2018', 'szantyr-2017', 'fat-artery-27', 'kato-2022'],
    note: '47% of the fat stays in the pooled studies. A British guideline on the breast advises against the words "lipofilling" and "fat injection".',
  },
  'body-location': {
    sources: ['nice-ipg417'],
    needsReview: true,
    note: 'The source is for the places where fat is taken; the places in the face are listed without one.',
  },
  'indication-volume': { sources: [], needsReview: true },
  'indication-dent': { sources: [], needsReview: true },
  'indication-asymmetry': { sources: [], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
    note: 'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-mark': { sources: [], needsReview: true },
  'step-harvest': {
    sources: ['nice-ipg417'],
    needsReview: true,
    note: 'Devices with ultrasound are listed without a source.',
  },
  'step-decant': { sources: ['nice-ipg417', 'fantozzi-2017'] },
  'step-inject': { sources: ['krastev-2018'], needsReview: true, note: 'On average 16.9 ml in all.' },
  'step-close': { sources: [], needsReview: true },
  'anaesthesia-sedation': { sources: [], needsReview: true },
  'anaesthesia-general': { sources: [], needsReview: true },
  duration: { sources: ['youthful-fat'], needsReview: true },
  setting: { sources: [], needsReview: true, note: 'The evidence names no setting.' },
  // Materials.
  'material-own-fat': {
    sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'],
    note: 'Fat holds such cells; its breakdown does not make them. US rules treat preparations of them apart from plain fat grafting.',
  },
  // What can be expected.
  'outcome-retention': {
    sources: ['lv-2021'],
    note: 'On average 47% (41-53); single studies from 26 to 83%.',
  },
  'outcome-retention-year': {
    sources: ['krastev-2018', 'jpras-2023-fat'],
    note: '43% after diseases that thin the face, 64% in mixed groups, at 12 months; another review has 41.6% at 13.9 months.',
  },
  longevity: {
    sources: ['lv-2021'],
    needsReview: true,
    note: 'The source is for how much stays; that it lasts and changes with weight has none.',
  },
  // What can go wrong.
  'complication-any': {
    sources: ['groen-2017', 'krastev-2018', 'jpras-2023-fat'],
    note: '2.27%, 3.4% and 6% (3-14) in three reviews.',
  },
  'complication-haematoma': { sources: ['groen-2017'] },
  'complication-oil-cyst': { sources: ['groen-2017'] },
  'complication-irregular': { sources: ['groen-2017', 'krastev-2018'] },
  'complication-fat-loss': {
    sources: ['lv-2021'],
    note: 'On average 47% (41-53) stays; single studies from 26 to 83%.',
  },
  'complication-blindness': {
    sources: ['kato-2022', 'szantyr-2017'],
    note: 'No denominator. 233 published cases of lost sight after injections in the face; fat in about 48% of them, with a worse outlook than hyaluronic acid.',
  },
  'complication-stroke': {
    sources: ['fat-artery-27'],
    note: '13 brain infarcts among 27 people in whom fat blocked an artery; too few to count from.',
  },
  'complication-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
    note: 'The source is about fat in the buttocks.',
  },
  'mechanism-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
    note: 'The source is about fat in the buttocks.',
  },
  'complication-infection': { sources: [], needsReview: true },
  'mechanism-infection': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-donor': {
    sources: ['hey-lipomodelling'],
    needsReview: true,
    note: 'The source is about fat for the breast.',
  },
  'mechanism-donor': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
    note: 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
    note: '13.1% of cosmetic patients screen positive for body dysmorphic disorder.',
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: [], needsReview: true },
  'caution-bleeding': { sources: [], needsReview: true },
  'caution-donor-fat': { sources: [], needsReview: true },
  'caution-heavy-smoking': {
    sources: ['theocharidis-2018'],
    needsReview: true,
    note: 'The source is about other aesthetic surgery.',
  },
  'caution-weight': { sources: [], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: [], needsReview: true },
  'alternative-implant': { sources: [], needsReview: true },
  // With other treatments.
  'combination-bone': { sources: [], needsReview: true },
  'combination-injections': { sources: [], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: ['kato-2022', 'szantyr-2017'] },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-swelling': { sources: ['artisan-fat'], needsReview: true },
  'normal-bruise': { sources: ['artisan-fat'], needsReview: true },
  'care-head-up': { sources: ['youthful-fat'], needsReview: true },
  'care-cool-pack': { sources: ['youthful-fat'], needsReview: true },
  'care-garment': { sources: ['youthful-fat'], needsReview: true, note: '2 to 6 weeks has no source.' },
  // Recovery: the first week.
  'phase-first-week': { sources: [], note: 'Default of this package.' },
  'normal-bruise-fading': { sources: ['artisan-fat'], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': { sources: [], note: 'Default of this package.' },
  'normal-swelling-down': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], note: 'Default of this package.' },
  'normal-settling': { sources: ['artisan-fat'], needsReview: true },
  'care-weight': { sources: [], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { sources: [], note: 'Default of this package.' },
  'care-next-session': { sources: [], needsReview: true, note: 'At least 3 months: listed without a source.' },
  // Recovery: the years after.
  'phase-later': { sources: [], note: 'Default of this package.' },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  'restriction-pressure': { sources: [], needsReview: true },
  'restriction-massage': { sources: [], needsReview: true },
  'restriction-exercise': { sources: [], needsReview: true },
  'restriction-weight': { sources: [], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
    note: '24 to 48 hours after general anaesthesia or deep sedation.',
  },
  // Visits and milestones.
  'visit-first': { sources: [], needsReview: true },
  'visit-week': { sources: [], needsReview: true },
  'visit-early': { sources: [], needsReview: true },
  'visit-three-months': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'milestone-going-out': { sources: ['artisan-fat'], needsReview: true },
  'milestone-work': { sources: ['cadogan-fat', 'drt-fat'], needsReview: true },
  'milestone-exercise': { sources: [], needsReview: true },
  'milestone-shape': { sources: ['drt-fat'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type FacialFatTransferStatement = keyof typeof facialFatTransferCitations;

export const facialFatTransferStatements: Readonly<Record<FacialFatTransferStatement, Provenance<SourceId>>> =
  drafts(facialFatTransferCitations);
