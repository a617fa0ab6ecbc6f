import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const chinImplantCitations = {
  // What it is.
  summary: {
    sources: ['medscape-chin', 'ccf-facial-implants', 'statpearls-facial-implants'],
    needsReview: true,
    note: 'That the bite stays as it is needs clinician review.',
  },
  'body-location': { sources: ['medscape-chin'] },
  'indication-small-chin': { sources: ['medscape-chin', 'ccf-facial-implants'] },
  'indication-profile': { sources: ['medscape-chin', 'ccf-facial-implants', 'bookmd-implants'] },
  'indication-bone-surgery': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  'preparation-infection': { sources: ['niamtu-2010'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['medscape-chin', 'gmc-2016', 'mddus-2016', 'asa-cosmetic'] },
  'step-plan': { sources: ['medscape-chin', 'statpearls-facial-implants'] },
  'step-choose': { sources: ['niamtu-psp', 'statpearls-facial-implants'] },
  'step-cut': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'step-place': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'step-fix': { sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010'], needsReview: true },
  'step-close': { sources: ['atlas-implants'], needsReview: true },
  'anaesthesia-sedation': { sources: ['suvarna-cheek'], needsReview: true },
  'anaesthesia-general': { sources: ['suvarna-cheek'], needsReview: true },
  duration: { sources: ['suvarna-cheek', 'atlas-implants'], needsReview: true },
  setting: { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Materials.
  'material-silicone': { sources: ['statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-eptfe': { sources: ['statpearls-facial-implants', 'chin-sr-2021'] },
  'material-peek': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-titanium': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  // What can be expected.
  'outcome-satisfaction': {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
    note: 'The evidence names this figure once for chin implants and once for genioplasty.',
  },
  longevity: { sources: ['acemap-chin-resorption', 'niamtu-2010'] },
  // What can go wrong.
  'complication-infection': {
    sources: ['kauke-2025', 'yaremchuk-2003', 'oliver-2019', 'chin-sr-2021'],
    needsReview: true,
    note: 'From none of 46 patients of one surgeon to 23.8% in one cohort; the usual rate needs clinician review. One review finds more infection with porous implants, another no difference.',
  },
  'complication-numb-silicone': { sources: ['chin-sr-2021'] },
  'complication-numb-eptfe': { sources: ['chin-sr-2021'] },
  'complication-numb-polyethylene': { sources: ['chin-sr-2021'] },
  'complication-revision': {
    sources: ['yaremchuk-2003'],
    needsReview: true,
    note: '2 of 46 patients of one surgeon, porous implants held by screws.',
  },
  'complication-movement': {
    sources: ['chin-sr-2021', 'eppley-fixation'],
    needsReview: true,
    note: 'No frequency in the evidence.',
  },
  'complication-exposure': {
    sources: ['eppley-fixation'],
    needsReview: true,
    note: 'No frequency in the evidence.',
  },
  'complication-bone-thinning': {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
    note: 'No frequency in the evidence.',
  },
  'complication-shape': {
    sources: ['medscape-chin', 'niamtu-psp', 'statpearls-facial-implants'],
    needsReview: true,
    note: 'No frequency in the evidence.',
  },
  'complication-haematoma': {
    sources: [],
    needsReview: true,
    note: 'Listed from the warning signs; no frequency in the evidence.',
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-gum-disease': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'caution-bite': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  'caution-age': { sources: [], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'caution-diabetes': {
    sources: ['wagner-2022'],
    needsReview: true,
    note: 'The source is about dental implants.',
  },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
    note: 'The source is about dental implants.',
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'alternative-fat': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'alternative-genioplasty': { sources: ['kauke-2025'] },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'normal-stiff': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-cold-pack': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-soft-food': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-mouthwash': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: the early days.
  'phase-early': { sources: [], note: 'Default of this package.' },
  'normal-bruise': { sources: ['atlas-implants', 'csf-implants'], needsReview: true },
  'care-gentle-brushing': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: settling.
  'phase-settling': { sources: [], note: 'Default of this package.' },
  'normal-settling': { sources: ['csf-implants'], needsReview: true },
  'care-build-activity': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: the final shape.
  'phase-final': { sources: [], needsReview: true },
  'normal-numbness-fading': { sources: [], needsReview: true },
  // Recovery: the years after.
  'phase-later': { sources: [], note: 'Default of this package.' },
  'normal-later': { sources: ['acemap-chin-resorption', 'niamtu-2010'], needsReview: true },
  'care-look': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  'restriction-alcohol': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'restriction-cheeks': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'restriction-pressure': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'restriction-hard-food': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'restriction-exercise': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'restriction-contact-sport': {
    sources: ['bookmd-implants'],
    needsReview: true,
    note: 'Week 6 is the day of the check.',
  },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
    note: '24 to 48 hours after general anaesthesia or deep sedation.',
  },
  // Visits and milestones.
  'visit-first': { sources: [], needsReview: true },
  'visit-stitches': { sources: ['atlas-implants'], needsReview: true },
  'visit-six-weeks': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'milestone-work': { sources: ['webmd-facial-implants', 'csf-implants'], needsReview: true },
  'milestone-activity': { sources: ['csf-implants'], needsReview: true },
  'milestone-food': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: [], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type ChinImplantStatement = keyof typeof chinImplantCitations;

export const chinImplantStatements: Readonly<Record<ChinImplantStatement, Provenance<SourceId>>> =
  drafts(chinImplantCitations);
