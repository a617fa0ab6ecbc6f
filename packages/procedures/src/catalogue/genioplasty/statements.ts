import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

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
  'preparation-infection': { sources: ['niamtu-2010'], needsReview: true },
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
  'complication-tooth': { sources: ['genioplasty-262'], needsReview: true },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['harper-2018'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  'evidence-weakest': { sources: ['kauke-2025'], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-gum-disease': { sources: ['niamtu-2010'], needsReview: true },
  'caution-bite': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  'caution-age': { sources: ['mddus-2015'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': {
    sources: ['aan-2013', 'anticoagulation-uk', 'curnow-2017', 'queensland-haemophilia'],
    needsReview: true,
  },
  'caution-diabetes': { sources: ['wagner-2022'], needsReview: true },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: ['ti-allergy-review', 'comino-2020'], needsReview: true },
  // Alternatives and other treatments.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-implant': { sources: ['kauke-2025'] },
  'alternative-filler': { sources: ['nhs-fillers', 'mfds-letter'], needsReview: true },
  'combination-soft-tissue': {
    sources: ['eppley-fat-skeletal', 'grillo-2021', 'imf-fillers', 'mohamed-2014'],
    needsReview: true,
  },
  // Recovery: in hospital.
  'phase-hospital': { uncited: 'label' },
  'normal-oozing': { sources: ['scultura-genioplasty', 'face-chinpoint'], needsReview: true },
  'normal-numb': {
    sources: ['scultura-genioplasty', 'face-chinpoint'],
    needsReview: true,
  },
  'care-press': { sources: ['scultura-genioplasty'], needsReview: true },
  'care-medicine': { sources: ['scultura-genioplasty'], needsReview: true },
  // Recovery: the first week.
  'phase-first-week': { uncited: 'label' },
  'normal-swelling': { sources: ['cuh-genioplasty'] },
  'care-soft-food': {
    sources: ['aps-chin-postop'],
    needsReview: true,
  },
  'care-mouthwash': { sources: ['aps-chin-postop'], needsReview: true },
  'care-head-up': { sources: ['aps-chin-postop'], needsReview: true },
  'care-tape': { sources: ['aps-chin-postop'] },
  // Recovery: weeks two and three.
  'phase-early': { uncited: 'label' },
  'normal-stitches': { sources: ['cuh-genioplasty'] },
  // Recovery: the bone heals.
  'phase-bone-healing': { uncited: 'label' },
  'normal-numbness-fading': { sources: ['scultura-genioplasty'] },
  'care-food-steps': { sources: ['scultura-genioplasty'] },
  // Recovery: the final shape, and after.
  'phase-final': { uncited: 'label' },
  'normal-final': { sources: ['facesurgeons-genioplasty'], needsReview: true },
  'care-tell': { sources: ['gmc-2016', 'mddus-2015'], needsReview: true },
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['cuh-genioplasty'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-hot-drinks': { sources: ['aps-chin-postop'], needsReview: true },
  'restriction-exercise': { sources: ['aps-chin-postop'], needsReview: true },
  'restriction-contact-sport': { sources: ['pays-basque-chin', 'advanced-oms-jaw'], needsReview: true },
  'restriction-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  // Visits and milestones.
  'visit-xray': { sources: ['scultura-genioplasty'], needsReview: true },
  'visit-first-week': { sources: ['scultura-genioplasty', 'hedgewood-visits'], needsReview: true },
  'visit-check': { sources: ['scultura-genioplasty', 'hedgewood-visits', 'emma-chin'], needsReview: true },
  'visit-final': { sources: ['scultura-genioplasty', 'emma-chin'], needsReview: true },
  'milestone-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-work': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-activity': { sources: ['facesurgeons-genioplasty'], needsReview: true },
  'milestone-exercise': { sources: ['aps-chin-postop'], needsReview: true },
  'milestone-food': { sources: ['scultura-genioplasty'], needsReview: true },
  'milestone-shape': { sources: ['facesurgeons-genioplasty'] },
} as const;

/** Key of a sentence that the procedure says. */
export type GenioplastyStatement = keyof typeof genioplastyCitations;

export const genioplastyStatements: Readonly<Record<GenioplastyStatement, StatementProvenance>> =
  drafts(genioplastyCitations);
