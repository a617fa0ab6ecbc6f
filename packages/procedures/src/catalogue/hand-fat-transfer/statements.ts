import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const handFatTransferCitations = {
  // What it is.
  summary: { sources: ['fantozzi-2017', 'abualqam-2025', 'pmc-hand-2020'] },
  'body-location': { sources: ['nice-ipg417'], needsReview: true },
  'indication-thin': { sources: ['abualqam-2025'] },
  'indication-veins': { sources: ['pmc-hand-2020'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-harvest': { sources: ['nice-ipg417', 'seed-003'], needsReview: true },
  'step-decant': { sources: ['fantozzi-2017'] },
  'step-inject': {
    sources: ['fantozzi-2017', 'pmc-hand-2020'],
  },
  'anaesthesia-local': { sources: ['fantozzi-2017'], needsReview: true },
  duration: { uncited: 'label' },
  setting: { uncited: 'label' },
  // Materials.
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-satisfaction': { sources: ['fantozzi-2017'] },
  'outcome-second-session': {
    sources: ['fantozzi-2017', 'abualqam-2025'],
  },
  'outcome-retention': { sources: ['abualqam-2025'], needsReview: true },
  longevity: {
    sources: ['abualqam-2025', 'fantozzi-2017'],
  },
  // What can go wrong.
  'complication-swelling': { sources: ['fantozzi-2017'] },
  'complication-fat-loss': { sources: ['abualqam-2025'], needsReview: true },
  'complication-oil-cyst': { sources: ['seed-003'], needsReview: true },
  'complication-irregular': { sources: ['abualqam-2025'], needsReview: true },
  'complication-infection': { sources: ['abualqam-2025'], needsReview: true },
  'complication-vessel-nerve': { sources: ['abualqam-2025', 'fantozzi-2017'], needsReview: true },
  'complication-donor': {
    sources: ['hey-lipomodelling'],
    needsReview: true,
  },
  'complication-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'mechanism-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['fantozzi-2017'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['sfscmfco-lipofilling', 'csi-sick-2015'], needsReview: true },
  'caution-arteries': { sources: ['sydneyaesthetics-liposuction'], needsReview: true },
  'caution-bleeding': {
    sources: ['aan-2013', 'anticoagulation-uk', 'curnow-2017', 'queensland-haemophilia'],
    needsReview: true,
  },
  'caution-donor-fat': { sources: ['sfscmfco-lipofilling', 'nugent-lipofilling'], needsReview: true },
  'caution-heavy-smoking': {
    sources: ['theocharidis-2018'],
    needsReview: true,
  },
  'caution-weight': { sources: ['artisan-fat'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': {
    sources: ['fda-fillers', 'mfds-2020'],
  },
  // What is known least.
  'evidence-weakest': {
    sources: ['abualqam-2025'],
  },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-puffy': { sources: ['fantozzi-2017'], needsReview: true },
  'safety-rings': { sources: ['invicta-hand', 'edinburgh-hand'], needsReview: true },
  // Recovery: the early days.
  'phase-early': { uncited: 'label' },
  'normal-swelling-down': { sources: ['fantozzi-2017'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-veins': { sources: ['pmc-hand-2020', 'abualqam-2025'], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { uncited: 'label' },
  'care-next-session': { sources: ['fantozzi-2017', 'nugent-lipofilling'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { uncited: 'label' },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'] },
  // Restrictions.
  'restriction-gripping': { sources: ['gulfcoast-hand', 'sisterkay-hand-fat'], needsReview: true },
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-final': { sources: ['fantozzi-2017'] },
  'milestone-shape': { sources: ['fantozzi-2017'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type HandFatTransferStatement = keyof typeof handFatTransferCitations;

export const handFatTransferStatements: Readonly<Record<HandFatTransferStatement, StatementProvenance>> =
  drafts(handFatTransferCitations);
