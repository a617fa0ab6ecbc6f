import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const breastFatTransferCitations = {
  // What it is.
  summary: {
    sources: ['nice-ipg417', 'hey-lipomodelling', 'abs-lipomodelling-2012'],
  },
  'body-location': { sources: ['nice-ipg417'] },
  'indication-rebuilt': { sources: ['nice-ipg417'] },
  'indication-dent': { sources: ['hey-lipomodelling', 'sbc-lipomodelling'] },
  'indication-asymmetry': { sources: ['hey-lipomodelling'] },
  'indication-larger': { sources: ['youthful-fat'], needsReview: true },
  // Before.
  'preparation-lump': { sources: ['sbc-lipomodelling', 'nice-ipg417'], needsReview: true },
  'preparation-mammogram': {
    sources: ['sbc-lipomodelling', 'nice-ipg417'],
    needsReview: true,
  },
  'preparation-after-cancer': { sources: ['sbc-lipomodelling', 'nice-ipg417'] },
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-harvest': { sources: ['nice-ipg417'] },
  'step-wash': { sources: ['nice-ipg417'] },
  'step-inject': { sources: ['nice-ipg417'] },
  'step-sessions': { sources: ['nice-ipg417'] },
  'anaesthesia-local': { sources: ['nice-ipg417'] },
  'anaesthesia-general': { sources: ['nice-ipg417'] },
  duration: { uncited: 'label' },
  setting: { sources: ['nice-ipg417', 'sbc-lipomodelling'] },
  // Materials.
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-retention': { sources: ['nice-ipg417'], needsReview: true },
  longevity: { sources: ['nice-ipg417'], needsReview: true },
  // What can go wrong.
  'complication-lump': { sources: ['hey-lipomodelling'] },
  'complication-oil-cyst': { sources: ['hey-lipomodelling'] },
  'complication-calcium': { sources: ['nice-ipg417'] },
  'complication-fat-loss': { sources: ['nice-ipg417'] },
  'complication-infection': { sources: ['hey-lipomodelling'] },
  'complication-donor': { sources: ['hey-lipomodelling'] },
  'complication-lung': { sources: ['lipomodelage-complications'], needsReview: true },
  'complication-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'mechanism-embolism': {
    sources: ['aserf-2017'],
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
  // Who may have to wait or choose something else.
  'caution-cancer': { sources: ['sbc-lipomodelling', 'nice-ipg417', 'sofcpre-2011'], needsReview: true },
  'caution-lump': { sources: ['lipomodelage-contraindications', 'sofcpre-2011', 'delay-2009'], needsReview: true },
  'caution-pregnancy': { sources: ['mckenzie-2016', 'pregistry-surgery'], needsReview: true },
  'caution-imaging': { sources: ['sbc-lipomodelling'], needsReview: true },
  'caution-family': {
    sources: ['binder-sofcpre-2013', 'greenberg-breast-fat-2011'],
    needsReview: true,
  },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-implant': { sources: ['hey-lipomodelling'] },
  'alternative-flap': { sources: ['hey-lipomodelling'] },
  // What is known least.
  'evidence-weakest': { sources: ['nice-ipg417'] },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-sore': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-underwear': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-garment': { sources: ['hey-lipomodelling'] },
  'safety-new-lump': { sources: ['cruk-breast-referral', 'delay-2009'], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': { uncited: 'label' },
  'normal-bruise': { sources: ['hey-lipomodelling'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-lumps': { sources: ['hey-lipomodelling'], needsReview: true },
  'care-weight': { sources: ['artisan-fat'], needsReview: true },
  // Recovery: the final volume.
  'phase-final': { uncited: 'label' },
  'normal-volume': { sources: ['nice-ipg417'], needsReview: true },
  'care-next-session': {
    sources: ['nice-ipg417', 'nugent-lipofilling', 'greenberg-breast-fat-2011'],
    needsReview: true,
  },
  // Recovery: the years after.
  'phase-later': { uncited: 'label' },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-lifting': { sources: ['northtexas-breast-fat', 'ruston-breast-fat'], needsReview: true },
  'restriction-pressure': { sources: ['cadogan-fat'], needsReview: true },
  'restriction-exercise': { sources: ['cadogan-fat'], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-final': { sources: ['nice-ipg417'], needsReview: true },
  'visit-imaging': { sources: ['nice-ipg417', 'delay-2009'], needsReview: true },
  'milestone-work': { sources: ['cadogan-fat'], needsReview: true },
  'milestone-light-sport': { sources: ['cadogan-fat'], needsReview: true },
  'milestone-volume': { sources: ['nice-ipg417'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type BreastFatTransferStatement = keyof typeof breastFatTransferCitations;

export const breastFatTransferStatements: Readonly<Record<BreastFatTransferStatement, StatementProvenance>> =
  drafts(breastFatTransferCitations);
