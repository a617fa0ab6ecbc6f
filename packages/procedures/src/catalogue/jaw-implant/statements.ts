import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const jawImplantCitations = {
  // What it is.
  summary: {
    sources: ['niamtu-psp', 'statpearls-facial-implants', 'yaremchuk-mandible', 'eppley-jaw-surgery-or-implants'],
    needsReview: true,
  },
  'body-location': { sources: ['niamtu-psp'], needsReview: true },
  'indication-weak-angle': { sources: ['statpearls-facial-implants'], needsReview: true },
  'indication-uneven': { sources: ['statpearls-facial-implants'] },
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
    sources: ['niamtu-psp', 'statpearls-facial-implants', 'seed-000'],
    needsReview: true,
  },
  'step-cut': { sources: ['niamtu-psp'], needsReview: true },
  'step-place': { sources: ['niamtu-psp'], needsReview: true },
  'step-fix': {
    sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010'],
    needsReview: true,
  },
  'step-close': { sources: ['webmd-facial-implants'] },
  'anaesthesia-general': { sources: ['webmd-facial-implants'], needsReview: true },
  'anaesthesia-sedation': { sources: ['webmd-facial-implants'], needsReview: true },
  duration: { sources: ['webmd-facial-implants'], needsReview: true },
  setting: { sources: ['webmd-facial-implants'], needsReview: true },
  // Materials.
  'material-silicone': { sources: ['statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['statpearls-facial-implants'] },
  'material-peek': { sources: ['statpearls-facial-implants'] },
  'material-titanium': { sources: ['statpearls-facial-implants'] },
  // How it is held.
  'fixation-screw': {
    sources: ['niamtu-psp', 'eppley-fixation', 'seed-000'],
    needsReview: true,
  },
  // What can be expected.
  'outcome-satisfaction': { uncited: 'label' },
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
  'complication-muscle': { sources: ['thomas-2009'], needsReview: true },
  'complication-numb': { sources: ['mosser-implants'], needsReview: true },
  'complication-edge': { sources: ['niamtu-psp'], needsReview: true },
  'complication-exposure': { sources: ['eppley-fixation'], needsReview: true },
  'complication-shape': { sources: ['niamtu-psp', 'statpearls-facial-implants'], needsReview: true },
  'complication-haematoma': { sources: ['gupta-vte-2022'], needsReview: true },
  'complication-pain': { sources: ['seed-000'], needsReview: true },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['harper-2018'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-gum-disease': { sources: ['niamtu-2010'], needsReview: true },
  'caution-bite': { sources: ['yaremchuk-mandible', 'eppley-jaw-surgery-or-implants'], needsReview: true },
  'caution-jaw-joint': { sources: ['talavan-2017'], needsReview: true },
  'caution-age': { sources: ['mddus-2015'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': {
    sources: ['aan-2013', 'anticoagulation-uk', 'curnow-2017', 'queensland-haemophilia'],
    needsReview: true,
  },
  'caution-diabetes': {
    sources: ['wagner-2022'],
    needsReview: true,
  },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: ['ti-allergy-review', 'comino-2020'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: ['nhs-fillers', 'mfds-letter'], needsReview: true },
  'alternative-toxin': { sources: ['wp-jawreduction'] },
  'alternative-fat': { sources: ['lv-2021', 'statpearls-fat'] },
  'alternative-jaw-surgery': { sources: ['medscape-chin', 'jedrzejewski-2015'] },
  // With other treatments.
  'combination-soft': { sources: ['eppley-fat-skeletal', 'eppley-jaw-angle-toxin', 'imf-fillers'], needsReview: true },
  // What is known least.
  'evidence-weakest': { uncited: 'label' },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: ['bookmd-implants'], needsReview: true },
  'care-cold-pack': { sources: ['bookmd-implants'], needsReview: true },
  'care-liquids': { sources: ['csf-implants', 'bookmd-implants'], needsReview: true },
  // Recovery: the early days.
  'phase-early': { uncited: 'label' },
  'normal-stiff': { sources: ['csf-implants'], needsReview: true },
  'care-soft-food': { sources: ['csf-implants', 'bookmd-implants'], needsReview: true },
  'care-mouthwash': { sources: ['aps-chin-postop'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-settling': { sources: ['mosser-implants'], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { uncited: 'label' },
  'normal-slow-swelling': { sources: ['csf-implants'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['niamtu-2010'], needsReview: true },
  'care-tell': { sources: ['gmc-2016', 'mddus-2015'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-chewing': { sources: ['csf-implants', 'bookmd-implants'], needsReview: true },
  'restriction-hard-food': { sources: ['csf-implants', 'eppley-jaw-recovery'], needsReview: true },
  'restriction-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'restriction-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  // Visits and milestones.
  'visit-first': { sources: ['seed-000'], needsReview: true },
  'visit-second': { sources: ['seed-000'], needsReview: true },
  'visit-four-weeks': { sources: ['seed-000'], needsReview: true },
  'visit-shape': { sources: ['seed-000'], needsReview: true },
  'visit-final': { sources: ['seed-000'], needsReview: true },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type JawImplantStatement = keyof typeof jawImplantCitations;

export const jawImplantStatements: Readonly<Record<JawImplantStatement, StatementProvenance>> =
  drafts(jawImplantCitations);
