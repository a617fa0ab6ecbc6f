import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const breastFatTransferCitations = {
  // What it is.
  summary: {
    sources: ['nice-ipg417', 'hey-lipomodelling', 'abs-lipomodelling-2012'],
    note: 'The British guideline says "lipomodelling" and advises against "lipofilling" and "fat injection".',
  },
  'body-location': { sources: ['nice-ipg417'] },
  'indication-rebuilt': { sources: ['nice-ipg417'] },
  'indication-dent': { sources: [], needsReview: true },
  'indication-asymmetry': { sources: [], needsReview: true },
  'indication-larger': { sources: [], needsReview: true },
  // Before.
  'preparation-lump': { sources: [], needsReview: true },
  'preparation-mammogram': {
    sources: ['sbc-lipomodelling', 'nice-ipg417'],
    needsReview: true,
    note: 'The sources are about breasts after cancer.',
  },
  'preparation-after-cancer': { sources: ['sbc-lipomodelling', 'nice-ipg417'] },
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
  'step-harvest': { sources: ['nice-ipg417'] },
  'step-wash': { sources: ['nice-ipg417'] },
  'step-inject': { sources: ['nice-ipg417'] },
  'step-sessions': { sources: ['nice-ipg417'] },
  'anaesthesia-local': { sources: ['nice-ipg417'] },
  'anaesthesia-general': { sources: ['nice-ipg417'] },
  duration: { sources: [], needsReview: true },
  setting: { sources: ['nice-ipg417', 'sbc-lipomodelling'] },
  // Materials.
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-retention': { sources: [], needsReview: true, note: 'Known for the face: 47% (41-53).' },
  longevity: { sources: ['nice-ipg417'], needsReview: true },
  // What can go wrong.
  'complication-lump': { sources: ['hey-lipomodelling'] },
  'complication-oil-cyst': { sources: ['hey-lipomodelling'] },
  'complication-calcium': { sources: ['nice-ipg417'] },
  'complication-fat-loss': { sources: ['nice-ipg417'], note: 'Known for the face: 47% (41-53) stays.' },
  'complication-infection': { sources: ['hey-lipomodelling'] },
  'mechanism-infection': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-donor': { sources: ['hey-lipomodelling'] },
  'mechanism-donor': { sources: [], needsReview: true, note: 'From memory.' },
  'complication-lung': { sources: [], needsReview: true, note: 'From memory.' },
  'mechanism-lung': { sources: [], needsReview: true, note: 'From memory.' },
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
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
    note: 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
    note: 'No frequency for the breast; 13.1% of patients for cosmetic surgery of the face screen positive for body dysmorphic disorder.',
  },
  // Who may have to wait or choose something else.
  'caution-cancer': { sources: [], needsReview: true },
  'caution-pregnancy': { sources: [], needsReview: true },
  'caution-imaging': { sources: [], needsReview: true },
  'caution-family': { sources: [], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-implant': { sources: [], needsReview: true },
  'alternative-flap': { sources: [], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: ['nice-ipg417'], note: 'The guideline is about breasts after cancer.' },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-sore': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-rest': { sources: [], needsReview: true },
  'care-underwear': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-garment': { sources: [], needsReview: true },
  'care-new-lump': { sources: [], needsReview: true, note: 'The cancer pathway is the local one.' },
  // Recovery: the early weeks.
  'phase-early': { sources: [], note: 'Default of this package.' },
  'normal-bruise': { sources: ['hey-lipomodelling'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], note: 'Default of this package.' },
  'normal-lumps': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-weight': { sources: [], needsReview: true },
  // Recovery: the final volume.
  'phase-final': { sources: [], note: 'Default of this package.' },
  'normal-volume': { sources: ['nice-ipg417'], needsReview: true },
  'care-next-session': { sources: ['nice-ipg417'], needsReview: true, note: 'At least 3 months has no source.' },
  // Recovery: the years after.
  'phase-later': { sources: [], note: 'Default of this package.' },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'Clinics ask for 4 to 6 weeks after cosmetic surgery; days 22 to 90 have no source.',
  },
  'restriction-lifting': { sources: [], needsReview: true },
  'restriction-pressure': { sources: [], needsReview: true },
  'restriction-exercise': {
    sources: [],
    needsReview: true,
    note: 'Only the light sport from day 22 is in the evidence.',
  },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
    note: '24 to 48 hours after general anaesthesia or deep sedation; the table of this procedure has 48.',
  },
  // Visits and milestones.
  'visit-first': { sources: [], needsReview: true },
  'visit-second': { sources: [], needsReview: true },
  'visit-three-months': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'visit-imaging': { sources: [], needsReview: true },
  'milestone-work': { sources: ['cadogan-fat'], needsReview: true },
  'milestone-light-sport': { sources: [], needsReview: true },
  'milestone-volume': { sources: ['nice-ipg417'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type BreastFatTransferStatement = keyof typeof breastFatTransferCitations;

export const breastFatTransferStatements: Readonly<Record<BreastFatTransferStatement, Provenance<SourceId>>> =
  drafts(breastFatTransferCitations);
