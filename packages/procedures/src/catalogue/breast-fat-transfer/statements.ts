import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const breastFatTransferCitations = {
  // What it is.
  summary: {
    sources: ['nice-ipg417', 'hey-lipomodelling', 'abs-lipomodelling-2012'],
  },
  'body-location': { sources: ['nice-ipg417'] },
  'indication-rebuilt': { sources: ['nice-ipg417'] },
  'indication-dent': { sources: [] },
  'indication-asymmetry': { sources: [] },
  'indication-larger': { sources: [] },
  // Before.
  'preparation-lump': { sources: [] },
  'preparation-mammogram': {
    sources: ['sbc-lipomodelling', 'nice-ipg417'],
    needsReview: true,
  },
  'preparation-after-cancer': { sources: ['sbc-lipomodelling', 'nice-ipg417'] },
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
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
  duration: { sources: [] },
  setting: { sources: ['nice-ipg417', 'sbc-lipomodelling'] },
  // Materials.
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-retention': { sources: [] },
  longevity: { sources: ['nice-ipg417'], needsReview: true },
  // What can go wrong.
  'complication-lump': { sources: ['hey-lipomodelling'] },
  'complication-oil-cyst': { sources: ['hey-lipomodelling'] },
  'complication-calcium': { sources: ['nice-ipg417'] },
  'complication-fat-loss': { sources: ['nice-ipg417'] },
  'complication-infection': { sources: ['hey-lipomodelling'] },
  'mechanism-infection': { sources: [] },
  'complication-donor': { sources: ['hey-lipomodelling'] },
  'mechanism-donor': { sources: [] },
  'complication-lung': { sources: [] },
  'mechanism-lung': { sources: [] },
  'complication-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'mechanism-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: [] },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  // Who may have to wait or choose something else.
  'caution-cancer': { sources: [] },
  'caution-pregnancy': { sources: [] },
  'caution-imaging': { sources: [] },
  'caution-family': { sources: [] },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-implant': { sources: [] },
  'alternative-flap': { sources: [] },
  // What is known least.
  'evidence-weakest': { sources: ['nice-ipg417'] },
  // Recovery: the first days.
  'phase-first-days': { sources: [] },
  'normal-sore': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-rest': { sources: [] },
  'care-underwear': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-garment': { sources: [] },
  'care-new-lump': { sources: [] },
  // Recovery: the early weeks.
  'phase-early': { sources: [] },
  'normal-bruise': { sources: ['hey-lipomodelling'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [] },
  'normal-lumps': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-weight': { sources: [] },
  // Recovery: the final volume.
  'phase-final': { sources: [] },
  'normal-volume': { sources: ['nice-ipg417'], needsReview: true },
  'care-next-session': { sources: ['nice-ipg417'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { sources: [] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-lifting': { sources: [] },
  'restriction-pressure': { sources: [] },
  'restriction-exercise': {
    sources: [],
  },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-first': { sources: [] },
  'visit-second': { sources: [] },
  'visit-three-months': { sources: [] },
  'visit-final': { sources: [] },
  'visit-imaging': { sources: [] },
  'milestone-work': { sources: ['cadogan-fat'], needsReview: true },
  'milestone-light-sport': { sources: [] },
  'milestone-volume': { sources: ['nice-ipg417'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type BreastFatTransferStatement = keyof typeof breastFatTransferCitations;

export const breastFatTransferStatements: Readonly<Record<BreastFatTransferStatement, Provenance<SourceId>>> =
  drafts(breastFatTransferCitations);
