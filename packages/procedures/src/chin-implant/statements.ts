import type { Provenance } from '@osseo/core';
import { drafts } from '../model/drafts.ts';
import type { SourceId } from '../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const chinImplantCitations = {
  // What it is.
  summary: {
    sources: ['medscape-chin', 'ccf-facial-implants', 'statpearls-facial-implants'],
    note: 'That the bite stays as it is needs clinician review.',
  },
  'body-location': { sources: ['medscape-chin'] },
  'indication-small-chin': { sources: ['medscape-chin', 'ccf-facial-implants'] },
  'indication-profile': { sources: ['medscape-chin', 'ccf-facial-implants', 'bookmd-implants'] },
  'indication-bone-surgery': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    note: 'One clinic asks for 4 weeks before surgery, another for 8. Needs clinician review.',
  },
  'preparation-infection': { sources: ['niamtu-2010'], note: 'Needs clinician review.' },
  // Steps.
  'step-consult': { sources: ['medscape-chin', 'gmc-2016', 'mddus-2016', 'asa-cosmetic'] },
  'step-plan': { sources: ['medscape-chin', 'statpearls-facial-implants'] },
  'step-choose': { sources: ['niamtu-psp', 'statpearls-facial-implants'] },
  'step-cut': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'step-place': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'step-fix': { sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010'], note: 'Needs clinician review.' },
  'step-close': { sources: ['atlas-implants'], note: 'Needs clinician review.' },
  'anaesthesia-sedation': { sources: ['suvarna-cheek'], note: 'Needs clinician review.' },
  'anaesthesia-general': { sources: ['suvarna-cheek'], note: 'Needs clinician review.' },
  duration: { sources: ['suvarna-cheek', 'atlas-implants'], note: 'Needs clinician review.' },
  setting: { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Materials.
  'material-silicone': { sources: ['statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-eptfe': { sources: ['statpearls-facial-implants', 'chin-sr-2021'] },
  'material-peek': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  'material-titanium': { sources: ['statpearls-facial-implants', 'kauke-2025'] },
  // What can be expected.
  'outcome-satisfaction': {
    sources: ['acemap-chin-resorption'],
    note: 'The evidence names this figure once for chin implants and once for genioplasty. Needs clinician review.',
  },
  longevity: { sources: ['acemap-chin-resorption', 'niamtu-2010'] },
  // What can go wrong.
  'complication-infection': {
    sources: ['kauke-2025', 'yaremchuk-2003', 'oliver-2019', 'chin-sr-2021'],
    note: 'From none of 46 patients of one surgeon to 23.8% in one cohort; the usual rate needs clinician review. One review finds more infection with porous implants, another no difference.',
  },
  'complication-numb-silicone': { sources: ['chin-sr-2021'] },
  'complication-numb-eptfe': { sources: ['chin-sr-2021'] },
  'complication-numb-polyethylene': { sources: ['chin-sr-2021'] },
  'complication-revision': {
    sources: ['yaremchuk-2003'],
    note: '2 of 46 patients of one surgeon, porous implants held by screws. Needs clinician review.',
  },
  'complication-movement': {
    sources: ['chin-sr-2021', 'eppley-fixation'],
    note: 'No frequency in the evidence. Needs clinician review.',
  },
  'complication-exposure': {
    sources: ['eppley-fixation'],
    note: 'No frequency in the evidence. Needs clinician review.',
  },
  'complication-bone-thinning': {
    sources: ['acemap-chin-resorption'],
    note: 'No frequency in the evidence. Needs clinician review.',
  },
  'complication-shape': {
    sources: ['medscape-chin', 'niamtu-psp', 'statpearls-facial-implants'],
    note: 'No frequency in the evidence. Needs clinician review.',
  },
  'complication-haematoma': {
    sources: [],
    note: 'Listed from the warning signs; no frequency in the evidence. Needs clinician review.',
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['niamtu-2010'], note: 'Needs clinician review.' },
  'caution-gum-disease': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'caution-bite': { sources: ['medscape-chin', 'facesurgeons-genioplasty'] },
  'caution-age': { sources: [], note: 'Needs clinician review.' },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], note: 'Needs clinician review.' },
  'caution-bleeding': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'caution-diabetes': {
    sources: ['wagner-2022'],
    note: 'The source is about dental implants. Needs clinician review.',
  },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    note: 'The source is about dental implants. Needs clinician review.',
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], note: 'Needs clinician review.' },
  'caution-allergy': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'alternative-fat': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'alternative-genioplasty': { sources: ['kauke-2025'] },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], note: 'Needs clinician review.' },
  'normal-stiff': { sources: ['csf-implants', 'mosser-implants'], note: 'Needs clinician review.' },
  'care-head-up': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-cold-pack': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-soft-food': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-mouthwash': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: the early days.
  'phase-early': { sources: [], note: 'Default of this package.' },
  'normal-bruise': { sources: ['atlas-implants', 'csf-implants'], note: 'Needs clinician review.' },
  'care-gentle-brushing': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: settling.
  'phase-settling': { sources: [], note: 'Default of this package.' },
  'normal-settling': { sources: ['csf-implants'], note: 'Needs clinician review.' },
  'care-build-activity': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: the final shape.
  'phase-final': { sources: [], note: 'Needs clinician review.' },
  'normal-numbness-fading': { sources: [], note: 'Needs clinician review.' },
  // Recovery: the years after.
  'phase-later': { sources: [], note: 'Default of this package.' },
  'normal-later': { sources: ['acemap-chin-resorption', 'niamtu-2010'], note: 'Needs clinician review.' },
  'care-look': { sources: [], note: 'Needs clinician review.' },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    note: '4 weeks after surgery by one clinic, 6 by another. Needs clinician review.',
  },
  'restriction-alcohol': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'restriction-cheeks': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'restriction-pressure': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'restriction-hard-food': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'restriction-exercise': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'restriction-contact-sport': {
    sources: ['bookmd-implants'],
    note: 'Week 6 is the day of the check. Needs clinician review.',
  },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    note: '24 to 48 hours after general anaesthesia or deep sedation. Needs clinician review.',
  },
  // Visits and milestones.
  'visit-first': { sources: [], note: 'Needs clinician review.' },
  'visit-stitches': { sources: ['atlas-implants'], note: 'Needs clinician review.' },
  'visit-six-weeks': { sources: [], note: 'Needs clinician review.' },
  'visit-final': { sources: [], note: 'Needs clinician review.' },
  'milestone-work': { sources: ['webmd-facial-implants', 'csf-implants'], note: 'Needs clinician review.' },
  'milestone-activity': { sources: ['csf-implants'], note: 'Needs clinician review.' },
  'milestone-food': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'milestone-contact-sport': { sources: ['bookmd-implants'], note: 'Needs clinician review.' },
  'milestone-shape': { sources: [], note: 'Needs clinician review.' },
} as const;

/** Key of a sentence that the procedure says. */
export type ChinImplantStatement = keyof typeof chinImplantCitations;

export const chinImplantStatements: Readonly<Record<ChinImplantStatement, Provenance<SourceId>>> =
  drafts(chinImplantCitations);
