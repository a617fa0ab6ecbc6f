import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const jawImplantCitations = {
  // What it is.
  summary: {
    sources: ['niamtu-psp', 'statpearls-facial-implants'],
    needsReview: true,
  },
  'body-location': { sources: ['niamtu-psp'], needsReview: true },
  'indication-weak-angle': { sources: [] },
  'indication-uneven': { sources: ['seed-000'], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-infection': { sources: ['niamtu-2010'], needsReview: true },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'], needsReview: true },
  'step-plan': { sources: ['statpearls-facial-implants'], needsReview: true },
  'step-choose': {
    sources: ['niamtu-psp', 'statpearls-facial-implants'],
    needsReview: true,
  },
  'step-cut': { sources: [] },
  'step-place': { sources: [] },
  'step-fix': {
    sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010'],
    needsReview: true,
  },
  'step-close': { sources: [] },
  'anaesthesia-general': { sources: [] },
  'anaesthesia-sedation': { sources: [] },
  duration: { sources: [] },
  setting: { sources: [] },
  // Materials.
  'material-silicone': { sources: ['statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['statpearls-facial-implants'] },
  'material-peek': { sources: ['statpearls-facial-implants'] },
  'material-titanium': { sources: ['statpearls-facial-implants'] },
  // How it is held.
  'fixation-screw': {
    sources: ['niamtu-psp', 'eppley-fixation'],
    needsReview: true,
  },
  // What can be expected.
  'outcome-satisfaction': { sources: [] },
  longevity: {
    sources: ['niamtu-2010', 'explore-implants'],
    needsReview: true,
  },
  // What can go wrong.
  'complication-uneven': { sources: ['explore-implants'] },
  'complication-infection': {
    sources: ['niamtu-2010'],
    needsReview: true,
  },
  'complication-movement': { sources: ['eppley-fixation'], needsReview: true },
  'complication-muscle': { sources: [] },
  'mechanism-muscle': { sources: [] },
  'complication-numb': { sources: [] },
  'complication-edge': {
    sources: [],
  },
  'complication-exposure': { sources: ['eppley-fixation'], needsReview: true },
  'complication-shape': { sources: ['niamtu-psp', 'statpearls-facial-implants'], needsReview: true },
  'complication-haematoma': { sources: [] },
  'mechanism-haematoma': { sources: [] },
  'complication-pain': { sources: ['seed-000'], needsReview: true },
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
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-gum-disease': { sources: [] },
  'caution-bite': { sources: [] },
  'caution-jaw-joint': { sources: [] },
  'caution-grinding': { sources: [] },
  'caution-age': { sources: [] },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': { sources: [] },
  'caution-diabetes': {
    sources: ['wagner-2022'],
    needsReview: true,
  },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: [] },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: ['seed-000'], needsReview: true },
  'alternative-toxin': { sources: [] },
  'alternative-fat': { sources: [] },
  'alternative-jaw-surgery': { sources: [] },
  // With other treatments.
  'combination-soft': { sources: [] },
  // What is known least.
  'evidence-weakest': { sources: [] },
  // Recovery: the first days.
  'phase-first-days': { sources: [] },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: ['seed-000'], needsReview: true },
  'care-cold-pack': { sources: ['seed-000'], needsReview: true },
  'care-liquids': { sources: [] },
  // Recovery: the early days.
  'phase-early': { sources: [] },
  'normal-stiff': { sources: ['csf-implants'], needsReview: true },
  'care-soft-food': { sources: ['seed-000'], needsReview: true },
  'care-mouthwash': { sources: ['seed-000'], needsReview: true },
  'care-opening': { sources: [] },
  // Recovery: settling.
  'phase-settling': { sources: [] },
  'normal-settling': { sources: ['mosser-implants'], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { sources: [] },
  'normal-slow-swelling': { sources: ['csf-implants'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { sources: [] },
  'normal-later': { sources: ['niamtu-2010'], needsReview: true },
  'care-tell': { sources: [] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-chewing': { sources: [] },
  'restriction-hard-food': { sources: [] },
  'restriction-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'restriction-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  // Visits and milestones.
  'visit-first': { sources: ['seed-000'], needsReview: true },
  'visit-second': { sources: [] },
  'visit-four-weeks': { sources: ['seed-000'], needsReview: true },
  'visit-shape': { sources: [] },
  'visit-final': { sources: [] },
  'milestone-food': { sources: [] },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type JawImplantStatement = keyof typeof jawImplantCitations;

export const jawImplantStatements: Readonly<Record<JawImplantStatement, Provenance<SourceId>>> =
  drafts(jawImplantCitations);
