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
  'method-toxin': { sources: ['wp-jawreduction'], needsReview: true, note: 'Off label for this muscle.' },
  'method-fat': { sources: [], needsReview: true },
  'method-liposuction': {
    sources: [],
    needsReview: true,
    note: 'The evidence names this way and says nothing else about it.',
  },
  'body-location': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'indication-bone': { sources: ['wp-jawreduction'], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  'preparation-infection': { sources: [], needsReview: true },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
    note: 'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-scan': { sources: ['wp-jawreduction', 'hirohi-2010', 'statpearls-facial-implants'] },
  'step-cut': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'step-trim': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'anaesthesia-general': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  duration: { sources: [], note: 'No source gives minutes.' },
  setting: { sources: [], needsReview: true },
  longevity: { sources: ['wp-jawreduction', 'hirohi-2010'], needsReview: true },
  // What can go wrong.
  'complication-any': {
    sources: ['hirohi-2010'],
    needsReview: true,
    note: '4.0% of 519 patients of one surgeon, all minor; publication bias likely.',
  },
  'complication-airway': { sources: [], needsReview: true },
  'complication-bleeding': { sources: [], needsReview: true },
  'complication-fracture': {
    sources: ['hirohi-2010'],
    needsReview: true,
    note: 'None of 519 patients of one surgeon; publication bias likely.',
  },
  'complication-numb': { sources: [], needsReview: true },
  'complication-facial-nerve': { sources: [], needsReview: true },
  'complication-too-much': { sources: [], needsReview: true },
  'complication-asymmetry': { sources: [], needsReview: true },
  'complication-metal': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
    note: 'Seen "occasionally" after chin surgery. The evidence names no plates for the reduction.',
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
    note: '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  },
  'mechanism-any': { sources: ['hirohi-2010'], needsReview: true },
  'mechanism-airway': { sources: [], needsReview: true, note: 'From memory.' },
  'mechanism-bleeding': { sources: [], needsReview: true, note: 'From memory.' },
  'mechanism-fracture': { sources: [], needsReview: true, note: 'From memory.' },
  'mechanism-facial-nerve': { sources: [], needsReview: true, note: 'From memory.' },
  'mechanism-cut': { sources: [], needsReview: true, note: 'From memory.' },
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
    note: 'From memory. RF-10 asks for a call about numbness the day after.',
  },
  'care-breathing': { sources: [], needsReview: true, note: 'From memory.' },
  'care-head-up': { sources: [], needsReview: true, note: 'From memory.' },
  'care-sip': { sources: [], needsReview: true, note: 'From memory.' },
  // Recovery: the first week.
  'phase-first-week': { sources: [], needsReview: true },
  'normal-peak': { sources: [], needsReview: true, note: 'From memory: large for 3 to 7 days.' },
  'care-liquids': { sources: [], needsReview: true, note: 'From memory.' },
  'care-mouthwash': { sources: [], needsReview: true, note: 'From memory.' },
  'care-band': { sources: [], needsReview: true, note: 'From memory.' },
  // Recovery: the first month.
  'phase-early': { sources: [], needsReview: true },
  'normal-less-swelling': { sources: [], needsReview: true, note: 'From memory.' },
  'care-soft-food': { sources: [], needsReview: true, note: 'From memory.' },
  'care-opening': { sources: [], needsReview: true, note: 'From memory.' },
  // Recovery: settling.
  'phase-settling': { sources: [], needsReview: true },
  'normal-numbness-fading': { sources: [], needsReview: true, note: 'From memory.' },
  'care-food-steps': { sources: [], needsReview: true, note: 'From memory.' },
  // Recovery: the final line, and after.
  'phase-final': { sources: [], needsReview: true },
  'normal-final': { sources: [], needsReview: true, note: 'From memory.' },
  'care-tell': { sources: [], needsReview: true },
  'phase-later': { sources: [], needsReview: true },
  'normal-later': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  'restriction-rinsing': { sources: [], needsReview: true, note: 'From memory.' },
  'restriction-chewing': { sources: [], needsReview: true, note: 'From memory.' },
  'restriction-hard-food': { sources: [], needsReview: true, note: 'From memory.' },
  'restriction-exercise': { sources: [], needsReview: true, note: 'From memory.' },
  'restriction-contact-sport': { sources: [], needsReview: true, note: 'From memory.' },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
    note: '24 to 48 hours after general anaesthesia.',
  },
  // Visits and milestones.
  'visit-hospital': { sources: [], needsReview: true, note: 'From memory.' },
  'visit-check': { sources: [], needsReview: true, note: 'From memory.' },
  'visit-final': { sources: [], needsReview: true, note: 'From memory.' },
  'milestone-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-exercise': { sources: [], needsReview: true, note: 'From memory.' },
  'milestone-food': { sources: [], needsReview: true, note: 'From memory.' },
  'milestone-contact-sport': { sources: [], needsReview: true, note: 'From memory.' },
  'milestone-shape': { sources: [], needsReview: true, note: 'From memory.' },
} as const;

/** Key of a sentence that the procedure says. */
export type JawlineContouringStatement = keyof typeof jawlineContouringCitations;

export const jawlineContouringStatements: Readonly<Record<JawlineContouringStatement, Provenance<SourceId>>> =
  drafts(jawlineContouringCitations);
