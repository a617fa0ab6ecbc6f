import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const chinImplantCitations = {
  // What it is.
  summary: {
    sources: [
      'medscape-chin',
      'ccf-facial-implants',
      'statpearls-facial-implants',
      'yaremchuk-mandible',
      'eppley-jaw-surgery-or-implants',
    ],
    needsReview: true,
  },
  'body-location': { sources: ['medscape-chin'] },
  'indication-small-chin': { sources: ['medscape-chin', 'ccf-facial-implants'] },
  'indication-profile': { sources: ['medscape-chin', 'ccf-facial-implants', 'bookmd-implants'] },
  'indication-bone-surgery': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-infection': { sources: ['niamtu-2010'], needsReview: true },
  'preparation-weight-medicine': { sources: ['glp1-anzca-2025', 'glp1-us-2024'] },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['medscape-chin', 'gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-plan': { sources: ['medscape-chin', 'statpearls-facial-implants'] },
  'step-choose': {
    sources: ['medscape-chin', 'niamtu-psp', 'statpearls-facial-implants', 'seed-000'],
    needsReview: true,
  },
  'step-cut': { sources: ['atlas-implants', 'bookmd-implants'] },
  'step-place': { sources: ['atlas-implants', 'medscape-chin'], needsReview: true },
  'step-fix': {
    sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010', 'medscape-chin'],
    needsReview: true,
  },
  'step-close': { sources: ['atlas-implants'], needsReview: true },
  'anaesthesia-sedation': { sources: ['suvarna-cheek'], needsReview: true },
  'anaesthesia-general': { sources: ['suvarna-cheek'], needsReview: true },
  duration: { sources: ['suvarna-cheek', 'atlas-implants'], needsReview: true },
  setting: { sources: ['webmd-facial-implants'] },
  // Materials.
  'material-silicone': { sources: ['statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-eptfe': { sources: ['statpearls-facial-implants', 'chin-sr-2021'] },
  'material-peek': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-titanium': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  // How it is held.
  'fixation-screw': {
    sources: ['niamtu-psp', 'eppley-fixation', 'gafar-2023', 'seed-000'],
    needsReview: true,
  },
  'fixation-suture': { sources: ['gafar-2023'] },
  'fixation-both': { sources: ['gafar-2023'], needsReview: true },
  'fixation-pocket': { sources: ['medscape-chin', 'gafar-2023'] },
  // What can be expected.
  'outcome-satisfaction': {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
  },
  longevity: { sources: ['acemap-chin-resorption', 'niamtu-2010'] },
  // What can go wrong.
  'complication-infection': {
    sources: ['kauke-2025', 'yaremchuk-2003', 'oliver-2019', 'chin-sr-2021'],
    needsReview: true,
  },
  'complication-numb-silicone': { sources: ['chin-sr-2021'] },
  'complication-numb-eptfe': { sources: ['chin-sr-2021'] },
  'complication-numb-polyethylene': { sources: ['chin-sr-2021'] },
  'complication-revision': {
    sources: ['yaremchuk-2003'],
    needsReview: true,
  },
  'complication-movement': {
    sources: ['chin-sr-2021', 'eppley-fixation'],
    needsReview: true,
  },
  'complication-exposure': {
    sources: ['eppley-fixation', 'chin-sr-2021'],
    needsReview: true,
  },
  'complication-bone-thinning': {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
  },
  'complication-shape': {
    sources: ['medscape-chin', 'niamtu-psp', 'statpearls-facial-implants'],
    needsReview: true,
  },
  'complication-haematoma': { sources: ['gupta-vte-2022'], needsReview: true },
  'complication-pain': {
    sources: ['seed-000'],
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
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-gum-disease': { sources: ['niamtu-2010'], needsReview: true },
  'caution-bite': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
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
  'alternative-genioplasty': { sources: ['kauke-2025'] },
  // With other treatments.
  'combination-rhinoplasty': { sources: ['bookmd-implants', 'medscape-chin'] },
  'combination-soft': {
    sources: ['eppley-cheek-injections', 'eppley-fat-skeletal', 'eppley-jaw-angle-toxin'],
    needsReview: true,
  },
  // What is known least.
  'evidence-weakest': { sources: ['kauke-2025', 'chin-sr-2021'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'normal-stiff': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: ['bookmd-implants'], needsReview: true },
  'care-cold-pack': { sources: ['bookmd-implants'], needsReview: true },
  'care-soft-food': {
    sources: ['csf-implants', 'bookmd-implants', 'boston-chin', 'dcorpus-chin'],
    needsReview: true,
  },
  'care-mouthwash': { sources: ['aps-chin-postop'], needsReview: true },
  // Recovery: the early days.
  'phase-early': { uncited: 'label' },
  'normal-bruise': { sources: ['atlas-implants', 'csf-implants'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-settling': { sources: ['csf-implants'], needsReview: true },
  'care-build-activity': { sources: ['csf-implants'], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { uncited: 'label' },
  'normal-numbness-fading': { sources: ['mosser-implants'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['acemap-chin-resorption', 'niamtu-2010'], needsReview: true },
  'care-look': { sources: ['gmc-2016', 'mddus-2015'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-alcohol': { sources: ['dallas-genioplasty', 'emma-chin'], needsReview: true },
  'restriction-pressure': { sources: ['beautologie-chin', 'emma-chin'], needsReview: true },
  'restriction-hard-food': { sources: ['csf-implants'], needsReview: true },
  'restriction-exercise': {
    sources: ['bookmd-implants', 'csf-implants', 'eppley-post-op', 'youthful-chin'],
    needsReview: true,
  },
  'restriction-contact-sport': {
    sources: ['bookmd-implants'],
    needsReview: true,
  },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-first': { sources: ['seed-000'], needsReview: true },
  'visit-stitches': { sources: ['atlas-implants'], needsReview: true },
  'visit-six-weeks': { sources: ['seed-000', 'hedgewood-visits'], needsReview: true },
  'visit-final': { sources: ['seed-000', 'emma-chin'], needsReview: true },
  'milestone-work': {
    sources: ['webmd-facial-implants', 'csf-implants'],
    needsReview: true,
  },
  'milestone-activity': { sources: ['csf-implants'], needsReview: true },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: ['mosser-implants'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type ChinImplantStatement = keyof typeof chinImplantCitations;

export const chinImplantStatements: Readonly<Record<ChinImplantStatement, StatementProvenance>> =
  drafts(chinImplantCitations);
