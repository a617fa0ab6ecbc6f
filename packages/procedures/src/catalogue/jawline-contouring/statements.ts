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
  'method-fat': { sources: [], needsReview: true },
  'method-liposuction': {
    sources: [],
    needsReview: true,
  },
  'body-location': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'indication-bone': { sources: ['wp-jawreduction'], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-infection': { sources: [], needsReview: true },
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
  duration: { sources: [], needsReview: true },
  setting: { sources: [], needsReview: true },
  longevity: { sources: ['wp-jawreduction', 'hirohi-2010'], needsReview: true },
  // What can go wrong.
  'complication-any': {
    sources: ['hirohi-2010'],
    needsReview: true,
  },
  'complication-airway': { sources: [], needsReview: true },
  'complication-bleeding': { sources: [], needsReview: true },
  'complication-fracture': {
    sources: ['hirohi-2010'],
    needsReview: true,
  },
  'complication-numb': { sources: [], needsReview: true },
  'complication-facial-nerve': { sources: [], needsReview: true },
  'complication-too-much': { sources: [], needsReview: true },
  'complication-asymmetry': { sources: [], needsReview: true },
  'complication-metal': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  'mechanism-any': { sources: ['hirohi-2010'], needsReview: true },
  'mechanism-airway': { sources: [], needsReview: true },
  'mechanism-bleeding': { sources: [], needsReview: true },
  'mechanism-fracture': { sources: [], needsReview: true },
  'mechanism-facial-nerve': { sources: [], needsReview: true },
  'mechanism-cut': { sources: [], needsReview: true },
  'evidence-weakest': { sources: [], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-bleeding': { sources: [], needsReview: true },
  'caution-sleep-apnoea': { sources: [], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: [], needsReview: true },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  // Alternatives and other treatments.
  'alternative-none': { sources: ['gmc-2016'] },
  'combination-soft-tissue': { sources: [], needsReview: true },
  // Recovery: in hospital.
  'phase-hospital': { sources: [], needsReview: true },
  'normal-large-swelling': {
    sources: [],
    needsReview: true,
  },
  'care-breathing': { sources: [], needsReview: true },
  'care-head-up': { sources: [], needsReview: true },
  'care-sip': { sources: [], needsReview: true },
  // Recovery: the first week.
  'phase-first-week': { sources: [], needsReview: true },
  'normal-peak': { sources: [], needsReview: true },
  'care-liquids': { sources: [], needsReview: true },
  'care-mouthwash': { sources: [], needsReview: true },
  'care-band': { sources: [], needsReview: true },
  // Recovery: the first month.
  'phase-early': { sources: [], needsReview: true },
  'normal-less-swelling': { sources: [], needsReview: true },
  'care-soft-food': { sources: [], needsReview: true },
  'care-opening': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], needsReview: true },
  'normal-numbness-fading': { sources: [], needsReview: true },
  'care-food-steps': { sources: [], needsReview: true },
  // Recovery: the final line, and after.
  'phase-final': { sources: [], needsReview: true },
  'normal-final': { sources: [], needsReview: true },
  'care-tell': { sources: [], needsReview: true },
  'phase-later': { sources: [], needsReview: true },
  'normal-later': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-rinsing': { sources: [], needsReview: true },
  'restriction-chewing': { sources: [], needsReview: true },
  'restriction-hard-food': { sources: [], needsReview: true },
  'restriction-exercise': { sources: [], needsReview: true },
  'restriction-contact-sport': { sources: [], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-hospital': { sources: [], needsReview: true },
  'visit-check': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'milestone-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-exercise': { sources: [], needsReview: true },
  'milestone-food': { sources: [], needsReview: true },
  'milestone-contact-sport': { sources: [], needsReview: true },
  'milestone-shape': { sources: [], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type JawlineContouringStatement = keyof typeof jawlineContouringCitations;

export const jawlineContouringStatements: Readonly<Record<JawlineContouringStatement, Provenance<SourceId>>> =
  drafts(jawlineContouringCitations);
