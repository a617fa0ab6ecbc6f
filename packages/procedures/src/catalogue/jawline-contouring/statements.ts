import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const jawlineContouringCitations = {
  // What it is.
  summary: { sources: ['wp-jawreduction', 'hirohi-2010'], needsReview: true },
  'method-reduction': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'method-implant': { sources: ['niamtu-psp'], needsReview: true },
  'method-filler': { sources: ['fda-fillers'] },
  'method-toxin': { sources: ['wp-jawreduction'], needsReview: true },
  'method-fat': { sources: [] },
  'method-liposuction': {
    sources: [],
  },
  'body-location': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'indication-bone': { sources: ['wp-jawreduction'], needsReview: true },
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
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-scan': { sources: ['wp-jawreduction', 'hirohi-2010', 'statpearls-facial-implants'] },
  'step-cut': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'step-trim': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'anaesthesia-general': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  duration: { sources: [] },
  setting: { sources: [] },
  longevity: { sources: ['wp-jawreduction', 'hirohi-2010'], needsReview: true },
  // What can go wrong.
  'complication-any': {
    sources: ['hirohi-2010'],
    needsReview: true,
  },
  'complication-airway': { sources: [] },
  'complication-bleeding': { sources: [] },
  'complication-fracture': {
    sources: ['hirohi-2010'],
    needsReview: true,
  },
  'complication-numb': { sources: [] },
  'complication-facial-nerve': { sources: [] },
  'complication-too-much': { sources: [] },
  'complication-asymmetry': { sources: [] },
  'complication-metal': {
    sources: ['scultura-genioplasty'],
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
  'mechanism-any': { sources: ['hirohi-2010'], needsReview: true },
  'mechanism-airway': { sources: [] },
  'mechanism-bleeding': { sources: [] },
  'mechanism-fracture': { sources: [] },
  'mechanism-facial-nerve': { sources: [] },
  'mechanism-cut': { sources: [] },
  'evidence-weakest': { sources: [] },
  // Who may have to wait or choose something else.
  'caution-bleeding': { sources: [] },
  'caution-sleep-apnoea': { sources: [] },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: [] },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  // Alternatives and other treatments.
  'alternative-none': { sources: ['gmc-2016'] },
  'combination-soft-tissue': { sources: [] },
  // Recovery: in hospital.
  'phase-hospital': { sources: [] },
  'normal-large-swelling': {
    sources: [],
  },
  'care-breathing': { sources: [] },
  'care-head-up': { sources: [] },
  'care-sip': { sources: [] },
  // Recovery: the first week.
  'phase-first-week': { sources: [] },
  'normal-peak': { sources: [] },
  'care-liquids': { sources: [] },
  'care-mouthwash': { sources: [] },
  'care-band': { sources: [] },
  // Recovery: the first month.
  'phase-early': { sources: [] },
  'normal-less-swelling': { sources: [] },
  'care-soft-food': { sources: [] },
  'care-opening': { sources: [] },
  // Recovery: settling.
  'phase-settling': { sources: [] },
  'normal-numbness-fading': { sources: [] },
  'care-food-steps': { sources: [] },
  // Recovery: the final line, and after.
  'phase-final': { sources: [] },
  'normal-final': { sources: [] },
  'care-tell': { sources: [] },
  'phase-later': { sources: [] },
  'normal-later': { sources: [] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-rinsing': { sources: [] },
  'restriction-chewing': { sources: [] },
  'restriction-hard-food': { sources: [] },
  'restriction-exercise': { sources: [] },
  'restriction-contact-sport': { sources: [] },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-hospital': { sources: [] },
  'visit-check': { sources: [] },
  'visit-final': { sources: [] },
  'milestone-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-exercise': { sources: [] },
  'milestone-food': { sources: [] },
  'milestone-contact-sport': { sources: [] },
  'milestone-shape': { sources: [] },
} as const;

/** Key of a sentence that the procedure says. */
export type JawlineContouringStatement = keyof typeof jawlineContouringCitations;

export const jawlineContouringStatements: Readonly<Record<JawlineContouringStatement, Provenance<SourceId>>> =
  drafts(jawlineContouringCitations);
