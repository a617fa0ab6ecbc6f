import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const jawlineContouringCitations = {
  // What it is.
  summary: { sources: ['wp-jawreduction', 'hirohi-2010'], needsReview: true },
  'method-reduction': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'method-implant': { sources: ['niamtu-psp'], needsReview: true },
  'method-filler': { sources: ['fda-fillers'] },
  'method-toxin': { sources: ['wp-jawreduction'], needsReview: true },
  'method-fat': { sources: ['statpearls-fat', 'seed-002'], needsReview: true },
  'method-liposuction': { sources: ['seed-003'], needsReview: true },
  'body-location': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'indication-bone': { sources: ['wp-jawreduction'], needsReview: true },
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
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-scan': { sources: ['wp-jawreduction', 'hirohi-2010', 'statpearls-facial-implants'] },
  'step-cut': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'step-trim': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  'anaesthesia-general': { sources: ['wp-jawreduction', 'hirohi-2010'] },
  duration: { uncited: 'label' },
  setting: { sources: ['scultura-genioplasty', 'facesurgeons-genioplasty', 'yanhee-jaw'], needsReview: true },
  longevity: { sources: ['wp-jawreduction', 'hirohi-2010'], needsReview: true },
  // What can go wrong.
  'complication-any': {
    sources: ['hirohi-2010'],
    needsReview: true,
  },
  'complication-airway': { sources: ['kanke-2017'], needsReview: true },
  'complication-bleeding': { sources: ['jedrzejewski-2015'], needsReview: true },
  'complication-fracture': {
    sources: ['hirohi-2010'],
    needsReview: true,
  },
  'complication-numb': { sources: ['wp-jawreduction'], needsReview: true },
  'complication-facial-nerve': { sources: ['lee-2020-facial-nerve', 'kim-2017-jaw', 'yanhee-jaw'], needsReview: true },
  'complication-too-much': { sources: ['wp-jawreduction'], needsReview: true },
  'complication-asymmetry': { sources: ['jedrzejewski-2015'], needsReview: true },
  'complication-metal': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['harper-2018'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  'mechanism-any': { sources: ['hirohi-2010'], needsReview: true },
  'evidence-weakest': { uncited: 'label' },
  // Who may have to wait or choose something else.
  'caution-bleeding': {
    sources: ['aan-2013', 'anticoagulation-uk', 'curnow-2017', 'queensland-haemophilia'],
    needsReview: true,
  },
  'caution-sleep-apnoea': { sources: ['asa-osa-2014', 'roesslein-2018'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: ['mddus-2015'], needsReview: true },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  // Alternatives and other treatments.
  'alternative-none': { sources: ['gmc-2016'] },
  'combination-soft-tissue': {
    sources: ['eppley-fat-skeletal', 'grillo-2021', 'imf-fillers', 'mohamed-2014'],
    needsReview: true,
  },
  // Recovery: in hospital.
  'phase-hospital': { uncited: 'label' },
  'normal-swelling': { sources: ['scultura-genioplasty', 'cuh-genioplasty'], needsReview: true },
  'safety-breathing': { sources: ['kanke-2017', 'mirdamadi-jaw'], needsReview: true },
  'care-head-up': { sources: ['aps-chin-postop'], needsReview: true },
  // Recovery: the first week.
  'phase-first-week': { uncited: 'label' },
  'care-mouthwash': { sources: ['aps-chin-postop'], needsReview: true },
  'care-band': { sources: ['aps-chin-postop'], needsReview: true },
  // Recovery: the first month.
  'phase-early': { uncited: 'label' },
  'care-soft-food': { sources: ['aps-chin-postop'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-numbness-fading': { sources: ['scultura-genioplasty'], needsReview: true },
  'care-food-steps': { sources: ['scultura-genioplasty'], needsReview: true },
  // Recovery: the final line, and after.
  'phase-final': { uncited: 'label' },
  'care-tell': { sources: ['gmc-2016', 'mddus-2015'], needsReview: true },
  'phase-later': { uncited: 'label' },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-rinsing': { sources: ['advanced-oms-jaw', 'osc-jaw'], needsReview: true },
  'restriction-chewing': { sources: ['advanced-oms-jaw', 'profiles-jaw', 'vipps-contouring'], needsReview: true },
  'restriction-hard-food': {
    sources: ['advanced-oms-jaw', 'marble-contouring', 'synergy-contouring'],
    needsReview: true,
  },
  'restriction-exercise': { sources: ['aps-chin-postop'], needsReview: true },
  'restriction-contact-sport': { sources: ['advanced-oms-jaw', 'pays-basque-chin'], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-hospital': { sources: ['seed-002', 'yanhee-jaw'], needsReview: true },
  'visit-check': { sources: ['seed-002', 'yanhee-jaw'], needsReview: true },
  'visit-final': { sources: ['seed-002', 'emma-chin'], needsReview: true },
  'milestone-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-exercise': { sources: ['aps-chin-postop'], needsReview: true },
  'milestone-food': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-shape': { sources: ['facesurgeons-genioplasty'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type JawlineContouringStatement = keyof typeof jawlineContouringCitations;

export const jawlineContouringStatements: Readonly<Record<JawlineContouringStatement, StatementProvenance>> =
  drafts(jawlineContouringCitations);
