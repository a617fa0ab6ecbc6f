import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const cheekImplantCitations = {
  // What it is.
  summary: {
    sources: ['niamtu-2010', 'statpearls-facial-implants', 'explore-midface', 'eppley-jaw-surgery-or-implants'],
    needsReview: true,
  },
  'definition-zygomatic': { uncited: 'label' },
  'body-location': { sources: ['niamtu-2010'], needsReview: true },
  'indication-flat-cheek': { sources: ['niamtu-psp'] },
  'indication-volume': { sources: ['niamtu-psp'] },
  'indication-jowls': { sources: ['niamtu-psp'] },
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
  'step-cut': { sources: ['suvarna-cheek', 'bookmd-implants'] },
  'step-place': { sources: ['atlas-implants', 'niamtu-psp'], needsReview: true },
  'step-fix': {
    sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010'],
    needsReview: true,
  },
  'step-close': { sources: ['csf-implants', 'mosser-implants'] },
  'anaesthesia-sedation': { sources: ['suvarna-cheek'], needsReview: true },
  'anaesthesia-general': { sources: ['suvarna-cheek'], needsReview: true },
  duration: {
    sources: ['suvarna-cheek', 'atlas-implants'],
    needsReview: true,
  },
  setting: { sources: ['webmd-facial-implants'], needsReview: true },
  // Materials.
  'material-silicone': { sources: ['niamtu-2010', 'statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['niamtu-2010', 'statpearls-facial-implants'] },
  'material-eptfe': { sources: ['niamtu-2010', 'statpearls-facial-implants'] },
  // How it is held.
  'fixation-screw': {
    sources: ['niamtu-psp', 'eppley-fixation', 'seed-000'],
    needsReview: true,
  },
  'fixation-suture': { sources: ['niamtu-psp', 'eppley-fixation'] },
  'fixation-pocket': { sources: ['niamtu-psp', 'eppley-fixation'] },
  // What can be expected.
  'outcome-satisfaction': { uncited: 'label' },
  longevity: { sources: ['niamtu-2010'] },
  // What can go wrong.
  'complication-infection': {
    sources: ['niamtu-2010', 'oliver-2019'],
    needsReview: true,
  },
  'complication-size': { sources: ['niamtu-2010'] },
  'complication-removal': { sources: ['niamtu-2010'] },
  'complication-movement': {
    sources: ['eppley-fixation', 'rauso-2020'],
    needsReview: true,
  },
  'complication-numb': { sources: ['mosser-implants'], needsReview: true },
  'complication-exposure': { sources: ['eppley-fixation'], needsReview: true },
  'complication-bone-thinning': {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
  },
  'complication-shape': { sources: ['niamtu-psp', 'statpearls-facial-implants'], needsReview: true },
  'complication-haematoma': { sources: ['gupta-vte-2022'], needsReview: true },
  'mechanism-removal': { sources: ['niamtu-2010'] },
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
  'caution-sinus': { sources: ['niamtu-2010'] },
  'caution-gum-disease': { sources: ['niamtu-2010'], needsReview: true },
  'caution-bite': { sources: ['aps-cheek', 'explore-midface'], needsReview: true },
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
  'alternative-fat': { sources: ['lv-2021', 'statpearls-fat'] },
  'alternative-lift': { sources: ['niamtu-psp'], needsReview: true },
  // With other treatments.
  'combination-soft': {
    sources: ['eppley-cheek-injections', 'eppley-fat-skeletal', 'eppley-jaw-angle-toxin'],
    needsReview: true,
  },
  // What is known least.
  'evidence-weakest': { sources: ['niamtu-2010', 'oliver-2019'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'normal-stiff': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: ['bookmd-implants'], needsReview: true },
  'care-cold-pack': { sources: ['bookmd-implants'], needsReview: true },
  'care-soft-food': { sources: ['bookmd-implants', 'aps-cheek', 'facialdocs-cheek'], needsReview: true },
  'care-mouthwash': { sources: ['aps-chin-postop'], needsReview: true },
  'safety-eye': { sources: ['aaps-eyelid-2019', 'blackpool-blepharoplasty', 'london-herts-eyelid'], needsReview: true },
  // Recovery: the early days.
  'phase-early': { uncited: 'label' },
  'normal-stitches': { sources: ['csf-implants', 'mosser-implants'] },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-settling': { sources: ['mosser-implants'], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { uncited: 'label' },
  'normal-slow-change': { sources: ['mosser-implants'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['niamtu-2010'], needsReview: true },
  'care-tell': { sources: ['gmc-2016', 'mddus-2015'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-exercise': { sources: ['bookmd-implants', 'eppley-post-op', 'facialdocs-cheek'], needsReview: true },
  'restriction-contact-sport': {
    sources: ['bookmd-implants'],
    needsReview: true,
  },
  'restriction-driving': { sources: ['scultura-genioplasty'], needsReview: true },
  // Visits and milestones.
  'visit-first': { sources: ['niamtu-2010'] },
  'visit-second': { sources: ['seed-000', 'aps-cheek', 'yanhee-cheek'], needsReview: true },
  'visit-settling': { sources: ['seed-000'], needsReview: true },
  'visit-final': { sources: ['seed-000'], needsReview: true },
  'milestone-work': { sources: ['suvarna-cheek'], needsReview: true },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: ['mosser-implants'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type CheekImplantStatement = keyof typeof cheekImplantCitations;

export const cheekImplantStatements: Readonly<Record<CheekImplantStatement, StatementProvenance>> =
  drafts(cheekImplantCitations);
