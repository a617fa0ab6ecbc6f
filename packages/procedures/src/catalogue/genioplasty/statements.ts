import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const genioplastyCitations = {
  // What it is.
  summary: { sources: ['cuh-genioplasty'] },
  'body-location': { sources: ['cuh-genioplasty'] },
  'indication-position': { sources: ['facesurgeons-genioplasty'] },
  'indication-length': { sources: ['facesurgeons-genioplasty'] },
  'indication-bite': { sources: ['facesurgeons-genioplasty', 'medscape-chin'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-infection': { sources: [] },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['facesurgeons-genioplasty', 'gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-cut': { sources: ['cuh-genioplasty'] },
  'step-bone': { sources: ['cuh-genioplasty'] },
  'step-fix': { sources: ['cuh-genioplasty'] },
  'step-close': { sources: ['cuh-genioplasty'] },
  'anaesthesia-general': { sources: ['cuh-genioplasty', 'face-chinpoint'] },
  duration: { sources: ['face-chinpoint'], needsReview: true },
  setting: { sources: ['facesurgeons-genioplasty', 'scultura-genioplasty'] },
  'material-titanium': { sources: ['cuh-genioplasty'] },
  // What can be expected.
  'outcome-satisfaction': {
    sources: ['kauke-2025', 'acemap-chin-resorption'],
    needsReview: true,
  },
  longevity: { sources: ['kauke-2025'], needsReview: true },
  // What can go wrong.
  'complication-numb-early': { sources: ['kauke-2025'] },
  'complication-numb-lasting': { sources: ['kauke-2025'] },
  'complication-relapse': {
    sources: ['kauke-2025'],
    needsReview: true,
  },
  'complication-plate-infection': { sources: ['scultura-genioplasty'] },
  'complication-bleeding': { sources: ['jedrzejewski-2015'] },
  'complication-asymmetry': { sources: ['jedrzejewski-2015'] },
  'complication-tooth': { sources: [] },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: [] },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  'mechanism-bleeding': { sources: [] },
  'mechanism-asymmetry': { sources: [] },
  'mechanism-tooth': { sources: [] },
  'evidence-weakest': { sources: ['kauke-2025'], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: [] },
  'caution-gum-disease': { sources: [] },
  'caution-bite': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  'caution-age': { sources: [] },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': { sources: [] },
  'caution-diabetes': { sources: ['wagner-2022'], needsReview: true },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: [] },
  // Alternatives and other treatments.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-implant': { sources: ['kauke-2025'] },
  'alternative-filler': { sources: [] },
  'combination-soft-tissue': { sources: [] },
  // Recovery: in hospital.
  'phase-hospital': { sources: [] },
  'normal-oozing': { sources: ['scultura-genioplasty', 'face-chinpoint'], needsReview: true },
  'normal-numb': {
    sources: ['scultura-genioplasty', 'face-chinpoint'],
    needsReview: true,
  },
  'care-press': { sources: ['scultura-genioplasty'], needsReview: true },
  'care-medicine': { sources: ['scultura-genioplasty'], needsReview: true },
  // Recovery: the first week.
  'phase-first-week': { sources: [] },
  'normal-swelling': { sources: ['cuh-genioplasty'] },
  'care-soft-food': {
    sources: ['aps-chin-postop'],
    needsReview: true,
  },
  'care-mouthwash': { sources: ['aps-chin-postop'], needsReview: true },
  'care-head-up': { sources: ['aps-chin-postop'], needsReview: true },
  'care-tape': { sources: [] },
  // Recovery: weeks two and three.
  'phase-early': { sources: [] },
  'normal-stitches': { sources: ['cuh-genioplasty'] },
  // Recovery: the bone heals.
  'phase-bone-healing': { sources: [] },
  'normal-numbness-fading': { sources: [] },
  'care-food-steps': { sources: [] },
  // Recovery: the final shape, and after.
  'phase-final': { sources: [] },
  'normal-final': { sources: ['facesurgeons-genioplasty'], needsReview: true },
  'care-tell': { sources: [] },
  'phase-later': { sources: [] },
  'normal-later': { sources: ['cuh-genioplasty'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-hot-drinks': { sources: ['aps-chin-postop'], needsReview: true },
  'restriction-exercise': { sources: ['aps-chin-postop'], needsReview: true },
  'restriction-contact-sport': { sources: [] },
  'restriction-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  // Visits and milestones.
  'visit-xray': { sources: ['scultura-genioplasty'], needsReview: true },
  'visit-first-week': { sources: [] },
  'visit-check': { sources: [] },
  'visit-final': { sources: [] },
  'milestone-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-work': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-activity': { sources: ['facesurgeons-genioplasty'], needsReview: true },
  'milestone-exercise': { sources: ['aps-chin-postop'], needsReview: true },
  'milestone-food': { sources: [] },
  'milestone-contact-sport': { sources: [] },
  'milestone-shape': { sources: ['facesurgeons-genioplasty'] },
} as const;

/** Key of a sentence that the procedure says. */
export type GenioplastyStatement = keyof typeof genioplastyCitations;

export const genioplastyStatements: Readonly<Record<GenioplastyStatement, Provenance<SourceId>>> =
  drafts(genioplastyCitations);
