import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const chinImplantCitations = {
  // What it is.
  summary: {
    sources: ['medscape-chin', 'ccf-facial-implants', 'statpearls-facial-implants'],
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
    sources: ['medscape-chin', 'niamtu-psp', 'statpearls-facial-implants'],
    needsReview: true,
  },
  'step-cut': { sources: [] },
  'step-place': { sources: [] },
  'step-fix': {
    sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010', 'medscape-chin'],
    needsReview: true,
  },
  'step-close': { sources: ['atlas-implants'], needsReview: true },
  'anaesthesia-sedation': { sources: ['suvarna-cheek'], needsReview: true },
  'anaesthesia-general': { sources: ['suvarna-cheek'], needsReview: true },
  duration: { sources: ['suvarna-cheek', 'atlas-implants'], needsReview: true },
  setting: { sources: [] },
  // Materials.
  'material-silicone': { sources: ['statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-eptfe': { sources: ['statpearls-facial-implants', 'chin-sr-2021'] },
  'material-peek': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-titanium': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  // How it is held.
  'fixation-screw': {
    sources: ['niamtu-psp', 'eppley-fixation', 'gafar-2023'],
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
  'complication-haematoma': {
    sources: [],
  },
  'mechanism-haematoma': { sources: [] },
  'complication-pain': {
    sources: ['seed-000'],
    needsReview: true,
  },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: [] },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-gum-disease': { sources: [] },
  'caution-bite': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  'caution-age': { sources: [] },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': { sources: [] },
  'caution-diabetes': {
    sources: ['wagner-2022'],
    needsReview: true,
  },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: [] },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: ['seed-000'], needsReview: true },
  'alternative-fat': { sources: [] },
  'alternative-genioplasty': { sources: ['kauke-2025'] },
  // With other treatments.
  'combination-rhinoplasty': { sources: ['bookmd-implants', 'medscape-chin'] },
  'combination-soft': { sources: [] },
  // What is known least.
  'evidence-weakest': { sources: ['kauke-2025', 'chin-sr-2021'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { sources: [] },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'normal-stiff': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: ['seed-000'], needsReview: true },
  'care-cold-pack': { sources: ['seed-000'], needsReview: true },
  'care-soft-food': { sources: ['seed-000'], needsReview: true },
  'care-mouthwash': { sources: ['seed-000'], needsReview: true },
  // Recovery: the early days.
  'phase-early': { sources: [] },
  'normal-bruise': { sources: ['atlas-implants', 'csf-implants'], needsReview: true },
  'care-gentle-brushing': { sources: [] },
  // Recovery: settling.
  'phase-settling': { sources: [] },
  'normal-settling': { sources: ['csf-implants'], needsReview: true },
  'care-build-activity': { sources: [] },
  // Recovery: the final shape.
  'phase-final': { sources: [] },
  'normal-numbness-fading': { sources: [] },
  // Recovery: the years after.
  'phase-later': { sources: [] },
  'normal-later': { sources: ['acemap-chin-resorption', 'niamtu-2010'], needsReview: true },
  'care-look': { sources: [] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-alcohol': { sources: [] },
  'restriction-cheeks': { sources: [] },
  'restriction-pressure': { sources: [] },
  'restriction-hard-food': { sources: [] },
  'restriction-exercise': { sources: [] },
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
  'visit-six-weeks': { sources: ['seed-000'], needsReview: true },
  'visit-final': { sources: [] },
  'milestone-work': {
    sources: ['webmd-facial-implants', 'csf-implants'],
    needsReview: true,
  },
  'milestone-activity': { sources: ['csf-implants'], needsReview: true },
  'milestone-food': { sources: [] },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: [] },
} as const;

/** Key of a sentence that the procedure says. */
export type ChinImplantStatement = keyof typeof chinImplantCitations;

export const chinImplantStatements: Readonly<Record<ChinImplantStatement, Provenance<SourceId>>> =
  drafts(chinImplantCitations);
