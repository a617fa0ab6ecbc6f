import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const handFatTransferCitations = {
  // What it is.
  summary: { sources: ['fantozzi-2017', 'abualqam-2025', 'pmc-hand-2020'] },
  'body-location': { sources: ['nice-ipg417'], needsReview: true, note: 'The source on donor sites is about breasts.' },
  'indication-thin': { sources: ['abualqam-2025'] },
  'indication-veins': { sources: [], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-harvest': {
    sources: ['nice-ipg417'],
    needsReview: true,
    note: 'The source is about breasts; devices with ultrasound are listed without a source.',
  },
  'step-decant': { sources: ['fantozzi-2017'] },
  'step-inject': {
    sources: ['fantozzi-2017', 'pmc-hand-2020'],
    note: 'Above the deep fascia: 10 to 30 ml in one series, at least 15 ml in a review.',
  },
  'anaesthesia-local': { sources: ['fantozzi-2017'], needsReview: true },
  duration: { sources: [], needsReview: true },
  setting: { sources: [], needsReview: true, note: 'The evidence names no setting, only local anaesthesia.' },
  // Materials.
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-satisfaction': { sources: ['fantozzi-2017'], note: '84% in one series; too few people to count from.' },
  'outcome-second-session': {
    sources: ['fantozzi-2017', 'abualqam-2025'],
    note: '12% (about 1 in 8) in one series; too few people to count from.',
  },
  'outcome-retention': { sources: ['abualqam-2025'], needsReview: true, note: 'Known for the face: 47% (41-53).' },
  longevity: {
    sources: ['abualqam-2025', 'fantozzi-2017'],
    note: 'Over 12 months in series; 11 studies of 303 people in all.',
  },
  // What can go wrong.
  'complication-swelling': { sources: ['fantozzi-2017'], note: '3 of 65 in one series.' },
  'mechanism-swelling': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-fat-loss': { sources: ['abualqam-2025'], needsReview: true },
  'complication-oil-cyst': { sources: [], needsReview: true, note: 'Known for the face and the breast.' },
  'complication-irregular': { sources: [], needsReview: true },
  'mechanism-irregular': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-infection': { sources: [], needsReview: true },
  'mechanism-infection': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-vessel-nerve': { sources: [], needsReview: true },
  'mechanism-vessel-nerve': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-donor': {
    sources: ['hey-lipomodelling'],
    needsReview: true,
    note: 'The source is about fat for the breast.',
  },
  'mechanism-donor': { sources: [], needsReview: true, note: 'From memory.' },
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
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
    note: 'No frequency for the hand; 13.1% of patients for cosmetic surgery of the face screen positive for body dysmorphic disorder.',
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: [], needsReview: true },
  'caution-arteries': { sources: [], needsReview: true },
  'caution-raynaud': { sources: [], needsReview: true },
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
  'alternative-filler': {
    sources: ['fda-fillers', 'mfds-2020'],
    note: 'The evidence on fillers names the back of the hand: from age 22 in the US, for volume in Korea.',
  },
  // What is known least.
  'evidence-weakest': {
    sources: ['abualqam-2025'],
    note: 'Systematic review: 11 studies, 303 patients, minor complications.',
  },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-puffy': { sources: [], needsReview: true },
  'care-raise': { sources: [], needsReview: true },
  'care-rings': { sources: [], needsReview: true },
  'care-dry': { sources: [], needsReview: true },
  // Recovery: the early days.
  'phase-early': { sources: [], note: 'Default of this package.' },
  'normal-swelling-down': { sources: ['fantozzi-2017'], needsReview: true },
  'care-light-use': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], note: 'Default of this package.' },
  'normal-veins': { sources: [], needsReview: true },
  'care-sunscreen': { sources: [], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { sources: [], note: 'Default of this package.' },
  'care-next-session': { sources: ['fantozzi-2017'], needsReview: true, note: 'At least 3 months has no source.' },
  // Recovery: the years after.
  'phase-later': { sources: [], note: 'Default of this package.' },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'], note: 'The sources are about the face and the breast.' },
  // Restrictions.
  'restriction-gripping': { sources: [], needsReview: true },
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  // Visits and milestones.
  'visit-first': { sources: [], needsReview: true },
  'visit-second': { sources: [], needsReview: true },
  'visit-three-months': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'milestone-gripping': { sources: [], needsReview: true },
  'milestone-shape': { sources: ['fantozzi-2017'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type HandFatTransferStatement = keyof typeof handFatTransferCitations;

export const handFatTransferStatements: Readonly<Record<HandFatTransferStatement, Provenance<SourceId>>> =
  drafts(handFatTransferCitations);
