import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const facialFatTransferCitations = {
  // What it is.
  summary: {
    sources: [
      'statpearls-fat',
      'groen-2017',
      'lv-2021',
      'gornitsky-2018',
      'szantyr-2017',
      'fat-artery-27',
      'kato-2022',
    ],
  },
  'body-location': { sources: ['nice-ipg417', 'artisan-fat', 'hershe9-fat', 'daugherty-fat'], needsReview: true },
  'indication-volume': { sources: ['seed-003'], needsReview: true },
  'indication-dent': { sources: ['statpearls-fat'] },
  'indication-asymmetry': { sources: ['seed-002', 'jpras-2023-fat'], needsReview: true },
  // Before.
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
  'step-mark': { sources: ['youthful-fat'], needsReview: true },
  'step-harvest': { sources: ['nice-ipg417', 'seed-003'], needsReview: true },
  'step-decant': { sources: ['nice-ipg417', 'fantozzi-2017'] },
  'step-inject': { sources: ['gornitsky-2018'], needsReview: true },
  'step-close': { sources: ['artisan-fat'], needsReview: true },
  'anaesthesia-sedation': { sources: ['statpearls-fat'], needsReview: true },
  'anaesthesia-general': { sources: ['statpearls-fat'], needsReview: true },
  duration: { sources: ['youthful-fat'], needsReview: true },
  setting: { sources: ['artisan-fat'] },
  // Materials.
  'material-own-fat': {
    sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'],
  },
  // What can be expected.
  'outcome-retention': {
    sources: ['lv-2021'],
  },
  'outcome-retention-year': {
    sources: ['gornitsky-2018', 'jpras-2023-fat'],
  },
  longevity: { sources: ['lv-2021', 'madar-fat', 'rajao-fat'], needsReview: true },
  // What can go wrong.
  'complication-any': {
    sources: ['groen-2017', 'gornitsky-2018', 'jpras-2023-fat'],
  },
  'complication-haematoma': { sources: ['groen-2017'] },
  'complication-oil-cyst': { sources: ['groen-2017'] },
  'complication-irregular': { sources: ['groen-2017', 'gornitsky-2018'] },
  'complication-fat-loss': {
    sources: ['lv-2021'],
  },
  'complication-blindness': {
    sources: ['kato-2022', 'szantyr-2017'],
  },
  'complication-stroke': {
    sources: ['fat-artery-27'],
  },
  'complication-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'mechanism-embolism': {
    sources: ['aserf-2017'],
    needsReview: true,
  },
  'complication-infection': { sources: ['gornitsky-2018', 'brown-2024'], needsReview: true },
  'complication-donor': {
    sources: ['hey-lipomodelling'],
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
  'caution-infection': { sources: ['sfscmfco-lipofilling', 'csi-sick-2015'], needsReview: true },
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
  'alternative-filler': { sources: ['nhs-fillers', 'mfds-letter'], needsReview: true },
  'alternative-implant': { sources: ['statpearls-facial-implants', 'bookmd-implants'] },
  // With other treatments.
  'combination-bone': { sources: ['eppley-fat-skeletal'], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: ['kato-2022', 'szantyr-2017'] },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-swelling': { sources: ['artisan-fat'], needsReview: true },
  'normal-bruise': { sources: ['artisan-fat'], needsReview: true },
  'care-head-up': { sources: ['youthful-fat'], needsReview: true },
  'care-cool-pack': { sources: ['youthful-fat'], needsReview: true },
  'care-garment': { sources: ['youthful-fat', 'shafer-fat', 'lipomodelace-care'], needsReview: true },
  // Recovery: the first week.
  'phase-first-week': { uncited: 'label' },
  'normal-bruise-fading': { sources: ['artisan-fat'], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': { uncited: 'label' },
  'normal-swelling-down': { sources: ['artisan-fat', 'drt-fat'] },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-settling': { sources: ['artisan-fat'], needsReview: true },
  'care-weight': { sources: ['artisan-fat'], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { uncited: 'label' },
  'combination-next-session': { sources: ['eppley-fat-repeat', 'nugent-lipofilling'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { uncited: 'label' },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-pressure': { sources: ['aps-fat-postop', 'houston-fat'], needsReview: true },
  'restriction-massage': { sources: ['aps-fat-postop', 'saps-fat'], needsReview: true },
  'restriction-exercise': { sources: ['artisan-fat', 'cadogan-fat'], needsReview: true },
  'restriction-weight': { sources: ['liv-fat', 'hershe9-fat'], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-first': { sources: ['seed-002'], needsReview: true },
  'visit-week': { sources: ['seed-002', 'aps-fat-postop'], needsReview: true },
  'visit-early': { sources: ['seed-002'], needsReview: true },
  'visit-three-months': { sources: ['seed-002'], needsReview: true },
  'visit-final': { sources: ['seed-002', 'drt-fat'], needsReview: true },
  'milestone-going-out': { sources: ['artisan-fat'], needsReview: true },
  'milestone-work': { sources: ['cadogan-fat', 'drt-fat'], needsReview: true },
  'milestone-exercise': { sources: ['artisan-fat'], needsReview: true },
  'milestone-shape': { sources: ['drt-fat'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type FacialFatTransferStatement = keyof typeof facialFatTransferCitations;

export const facialFatTransferStatements: Readonly<Record<FacialFatTransferStatement, StatementProvenance>> =
  drafts(facialFatTransferCitations);
