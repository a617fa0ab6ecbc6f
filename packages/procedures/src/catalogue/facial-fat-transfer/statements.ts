import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const facialFatTransferCitations = {
  // What it is.
  summary: {
    sources: ['statpearls-fat', 'groen-2017', 'lv-2021', 'krastev-2018', 'szantyr-2017', 'fat-artery-27', 'kato-2022'],
  },
  'body-location': {
    sources: ['nice-ipg417'],
    needsReview: true,
  },
  'indication-volume': { sources: ['seed-003'], needsReview: true },
  'indication-dent': { sources: [] },
  'indication-asymmetry': { sources: [] },
  // Before.
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
  'step-mark': { sources: [] },
  'step-harvest': {
    sources: ['nice-ipg417'],
    needsReview: true,
  },
  'step-decant': { sources: ['nice-ipg417', 'fantozzi-2017'] },
  'step-inject': { sources: ['krastev-2018'], needsReview: true },
  'step-close': { sources: [] },
  'anaesthesia-sedation': { sources: [] },
  'anaesthesia-general': { sources: [] },
  duration: { sources: ['youthful-fat'], needsReview: true },
  setting: { sources: [] },
  // Materials.
  'material-own-fat': {
    sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'],
  },
  // What can be expected.
  'outcome-retention': {
    sources: ['lv-2021'],
  },
  'outcome-retention-year': {
    sources: ['krastev-2018', 'jpras-2023-fat'],
  },
  longevity: {
    sources: ['lv-2021'],
    needsReview: true,
  },
  // What can go wrong.
  'complication-any': {
    sources: ['groen-2017', 'krastev-2018', 'jpras-2023-fat'],
  },
  'complication-haematoma': { sources: ['groen-2017'] },
  'complication-oil-cyst': { sources: ['groen-2017'] },
  'complication-irregular': { sources: ['groen-2017', 'krastev-2018'] },
  'complication-fat-loss': {
    sources: ['lv-2021'],
  },
  'complication-blindness': {
    sources: ['kato-2022', 'szantyr-2017'],
  },
  'complication-stroke': {
    sources: ['fat-artery-27'],
  },
  'complication-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'mechanism-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'complication-infection': { sources: [] },
  'mechanism-infection': { sources: [] },
  'complication-donor': {
    sources: ['hey-lipomodelling'],
    needsReview: true,
  },
  'mechanism-donor': { sources: [] },
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
  'caution-infection': { sources: [] },
  'caution-bleeding': { sources: [] },
  'caution-donor-fat': { sources: [] },
  'caution-heavy-smoking': {
    sources: ['theocharidis-2018'],
    needsReview: true,
  },
  'caution-weight': { sources: [] },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: [] },
  'alternative-implant': { sources: [] },
  // With other treatments.
  'combination-bone': { sources: [] },
  'combination-injections': { sources: [] },
  // What is known least.
  'evidence-weakest': { sources: ['kato-2022', 'szantyr-2017'] },
  // Recovery: the first days.
  'phase-first-days': { sources: [] },
  'normal-swelling': { sources: ['artisan-fat'], needsReview: true },
  'normal-bruise': { sources: ['artisan-fat'], needsReview: true },
  'care-head-up': { sources: ['youthful-fat'], needsReview: true },
  'care-cool-pack': { sources: ['youthful-fat'], needsReview: true },
  'care-garment': { sources: ['youthful-fat'], needsReview: true },
  // Recovery: the first week.
  'phase-first-week': { sources: [] },
  'normal-bruise-fading': { sources: ['artisan-fat'], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': { sources: [] },
  'normal-swelling-down': { sources: [] },
  // Recovery: settling.
  'phase-settling': { sources: [] },
  'normal-settling': { sources: ['artisan-fat'], needsReview: true },
  'care-weight': { sources: [] },
  // Recovery: the final shape.
  'phase-final': { sources: [] },
  'care-next-session': { sources: [] },
  // Recovery: the years after.
  'phase-later': { sources: [] },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-pressure': { sources: [] },
  'restriction-massage': { sources: [] },
  'restriction-exercise': { sources: [] },
  'restriction-weight': { sources: [] },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-first': { sources: [] },
  'visit-week': { sources: [] },
  'visit-early': { sources: [] },
  'visit-three-months': { sources: [] },
  'visit-final': { sources: [] },
  'milestone-going-out': { sources: ['artisan-fat'], needsReview: true },
  'milestone-work': { sources: ['cadogan-fat', 'drt-fat'], needsReview: true },
  'milestone-exercise': { sources: [] },
  'milestone-shape': { sources: ['drt-fat'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type FacialFatTransferStatement = keyof typeof facialFatTransferCitations;

export const facialFatTransferStatements: Readonly<Record<FacialFatTransferStatement, Provenance<SourceId>>> =
  drafts(facialFatTransferCitations);
