import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const glutealFatTransferCitations = {
  // Before anything else.
  'safety-death': { sources: ['aserf-2017'] },
  'safety-under-skin': {
    sources: ['baaps-2022', 'pazmino-2023', 'modernaes-bbl', 'aserf-2017', 'gaviria-2023'],
  },
  'safety-surgeon': {
    sources: ['baaps-2022', 'pazmino-letter', 'vidal-2024', 'baaps-2024', 'govuk-2025'],
  },
  'safety-no-label': { sources: ['aserf-2017', 'gaviria-2023'] },
  'safety-ask': { sources: ['baaps-2022', 'baaps-2024'] },
  'safety-filler': {
    sources: ['baaps-2024', 'mfds-2020', 'mfds-2015'],
  },
  'safety-time': {
    sources: ['pazmino-2023'],
  },
  // What it is.
  summary: { sources: ['pmc-gluteal-2020', 'vidal-2024'] },
  'body-location': { sources: ['nice-ipg417'], needsReview: true },
  'indication-volume': { sources: ['pmc-gluteal-2020'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-hormones': { sources: ['vte-chapter'] },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  'preparation-company': { sources: ['webmd-facial-implants'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-lie': { sources: ['vidal-2024', 'villanueva-2018'] },
  'step-harvest': {
    sources: ['nice-ipg417'],
  },
  'step-prepare': { sources: ['nice-ipg417', 'fantozzi-2017'] },
  'step-inject': { sources: ['vidal-2024', 'villanueva-2018', 'baaps-2022'] },
  'anaesthesia-general': { sources: ['vidal-2024', 'villanueva-2018'] },
  duration: { uncited: 'label' },
  setting: { sources: ['govuk-2025', 'vidal-2024'], needsReview: true },
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-retention': {
    sources: ['bruno-bbl', 'lv-2021'],
    needsReview: true,
  },
  longevity: { sources: ['bruno-bbl'], needsReview: true },
  // What can go wrong.
  'complication-death': {
    sources: ['aserf-2017', 'modernaes-bbl', 'psp-bbl-tf'],
    needsReview: true,
  },
  'complication-embolism': {
    sources: ['aserf-2017'],
  },
  'complication-any': { sources: ['pmc-gluteal-2020'], needsReview: true },
  'complication-serious': {
    sources: ['pmc-gluteal-2020'],
    needsReview: true,
  },
  'mechanism-several': { sources: ['pmc-gluteal-2020'] },
  'complication-infection': { sources: ['pmc-gluteal-2020'], needsReview: true },
  'complication-seroma': { sources: ['pmc-gluteal-2020'], needsReview: true },
  'complication-nerve': { sources: ['pmc-gluteal-2020'], needsReview: true },
  'complication-shape': { sources: ['pmc-gluteal-2020'], needsReview: true },
  'complication-fat-loss': { sources: ['bruno-bbl'], needsReview: true },
  'complication-lumps': { sources: ['groen-2017'], needsReview: true },
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
  'caution-deep': { sources: ['baaps-2022'], needsReview: true },
  'caution-clot': { sources: ['vte-chapter'], needsReview: true },
  'caution-smoking': {
    sources: ['theocharidis-2018'],
    needsReview: true,
  },
  'caution-weight': { sources: ['pure-bbl-weight', 'cosmeticsurg-bmi'], needsReview: true },
  'caution-flight': { sources: ['nhs-scotland-abroad', 'bapras-abroad'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-implant': {
    sources: ['pmc-gluteal-2020'],
    needsReview: true,
  },
  // With other treatments.
  'combination-touch-up': { sources: ['nugent-lipofilling'], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: ['pmc-gluteal-2020', 'biology-bbl'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-sore': { sources: ['capetown-bbl'], needsReview: true },
  'care-signs': { sources: ['aserf-2017'], needsReview: true },
  'safety-walk': { sources: ['asps-contouring-recovery', 'drk-bbl'], needsReview: true },
  'care-sleep': { sources: ['capetown-bbl', 'bruno-bbl'] },
  'care-garment': { sources: ['bruno-bbl'], needsReview: true },
  // Recovery: the first weeks.
  'phase-early': { uncited: 'label' },
  'normal-bruise': { sources: ['capetown-bbl'], needsReview: true },
  'phase-middle': { uncited: 'label' },
  'normal-swelling': { sources: ['capetown-bbl'], needsReview: true },
  'care-cushion': { sources: ['capetown-bbl'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-volume': { sources: ['bruno-bbl'], needsReview: true },
  'care-light-exercise': { sources: ['capetown-bbl'], needsReview: true },
  // Recovery: the final shape, and after.
  'phase-final': { uncited: 'label' },
  'normal-stable': { sources: ['bruno-bbl', 'capetown-bbl'], needsReview: true },
  'care-weight': { sources: ['capetown-bbl'], needsReview: true },
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['bruno-bbl'], needsReview: true },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'] },
  // Restrictions.
  'restriction-sitting': {
    sources: ['biology-bbl'],
    needsReview: true,
  },
  'restriction-long-sitting': { sources: ['capetown-bbl'], needsReview: true },
  'restriction-lying': { sources: ['capetown-bbl', 'bruno-bbl'], needsReview: true },
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-flying': { sources: ['nhs-scotland-abroad', 'coolsprings-flying', 'mya-travel'], needsReview: true },
  'restriction-exercise': { sources: ['capetown-bbl'], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-first': { sources: ['bruno-bbl'], needsReview: true },
  'visit-week': { sources: ['bruno-bbl'], needsReview: true },
  'visit-final': { sources: ['capetown-bbl'], needsReview: true },
  'milestone-work': { sources: ['bruno-bbl'], needsReview: true },
  'milestone-sitting': { sources: ['biology-bbl'], needsReview: true },
  'milestone-exercise': { sources: ['capetown-bbl'], needsReview: true },
  'milestone-shape': { sources: ['bruno-bbl', 'capetown-bbl'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type GlutealFatTransferStatement = keyof typeof glutealFatTransferCitations;

export const glutealFatTransferStatements: Readonly<Record<GlutealFatTransferStatement, StatementProvenance>> =
  drafts(glutealFatTransferCitations);
