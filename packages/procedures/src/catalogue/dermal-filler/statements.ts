import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dermalFillerCitations = {
  'safety-act-at-once': {
    sources: ['cmac-vo-2021', 'cmac-vision-2021', 'fda-2015-alert', 'mfds-2015'],
    needsReview: true,
  },
  // What it is.
  summary: { sources: ['nhs-fillers', 'fda-fillers'] },
  'body-location': { sources: ['fda-fillers', 'mfds-2020', 'mfds-2015'] },
  'indication-folds': {
    sources: ['fda-fillers', 'mfds-2020', 'mfds-2015'],
  },
  'indication-volume': { sources: ['fda-fillers', 'mfds-2020', 'mfds-2015'] },
  // Before.
  'preparation-earlier-filler': { sources: ['gmc-2016'], needsReview: true },
  // What the clinic has in place.
  'safety-hyaluronidase': {
    sources: ['cmac-vo-2021', 'goodman-2020', 'cmac-vision-2021'],
  },
  'safety-plan': { sources: ['cmac-vo-2021', 'goodman-2020'] },
  'safety-eye-hospital': { sources: ['cmac-vo-2021', 'goodman-2020'] },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'nhs-fillers'] },
  'step-consent': { sources: [], needsReview: true },
  'step-prepare': { sources: [], needsReview: true },
  'step-inject': { sources: [], needsReview: true },
  'step-massage': { sources: [], needsReview: true },
  'step-observe': { sources: [], needsReview: true },
  'anaesthesia-topical': { sources: [], needsReview: true },
  'anaesthesia-local': { sources: [], needsReview: true },
  duration: { sources: ['nhs-fillers'] },
  setting: { sources: [], needsReview: true },
  // Materials.
  'material-hyaluronic-acid': {
    sources: ['nhs-fillers', 'cmac-vo-2021'],
    needsReview: true,
  },
  'material-calcium': { sources: [], needsReview: true },
  'material-polylactic-acid': { sources: [], needsReview: true },
  'material-pcl': { sources: [], needsReview: true },
  'material-pmma': { sources: [], needsReview: true },
  'material-silicone-oil': { sources: [], needsReview: true },
  // What can be expected.
  'outcome-effect': {
    sources: ['fda-fillers'],
  },
  longevity: {
    sources: ['nhs-fillers'],
    needsReview: true,
  },
  // What can go wrong.
  'complication-blockage-needle': {
    sources: ['alam-2020', 'mfds-2015'],
  },
  'complication-blockage-cannula': { sources: ['alam-2020'] },
  'complication-sight-loss': {
    sources: ['kato-2022', 'sito-2019', 'fda-2015-alert'],
  },
  'complication-stroke': {
    sources: ['fda-2015-alert'],
  },
  'complication-delayed-reaction': {
    sources: ['michon-2021', 'ace-covid', 'enttoday-2021'],
    needsReview: true,
  },
  'complication-cold-sores': {
    sources: ['king-hsv', 'cmac-hsv-2021'],
    needsReview: true,
  },
  'complication-infection': { sources: ['mfds-2020'] },
  'complication-lumps': { sources: ['mfds-2020'] },
  'complication-movement': { sources: ['mfds-2020'] },
  'complication-colour': { sources: ['mfds-2020'] },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
  },
  'mechanism-infection': { sources: [], needsReview: true },
  'mechanism-unknown': { sources: [], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['deboulle-2015'], needsReview: true },
  'caution-high-risk-areas': {
    sources: ['fda-2015-alert', 'mfds-letter'],
  },
  'caution-body': { sources: ['mfds-2020', 'mfds-2015'] },
  'caution-lasting-filler': { sources: [], needsReview: true },
  'caution-pregnancy': { sources: ['mfds-2020'] },
  'caution-allergy': { sources: [], needsReview: true },
  'caution-bleeding': { sources: [], needsReview: true },
  'caution-autoimmune': { sources: ['deboulle-2015'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': {
    sources: ['fda-fillers'],
    needsReview: true,
  },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-toxin': { sources: [], needsReview: true },
  'alternative-fat': { sources: [], needsReview: true },
  'alternative-implant': { sources: [], needsReview: true },
  // With other treatments.
  'combination-toxin': {
    sources: ['carruthers-2016', 'gac-2016'],
  },
  'combination-energy-device': { sources: ['carruthers-2016'] },
  'combination-rhinoplasty': { sources: [], needsReview: true },
  'combination-facial-implant': { sources: [], needsReview: true },
  'combination-fat-transfer': { sources: [], needsReview: true },
  'combination-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
  },
  'combination-vaccine': {
    sources: ['ace-covid', 'enttoday-2021', 'michon-2021'],
    needsReview: true,
  },
  // What is known least.
  'evidence-weakest': { sources: [], needsReview: true },
  // Recovery: the first hours.
  'phase-first-hours': { sources: [], needsReview: true },
  'normal-first-hours': { sources: ['fda-fillers'] },
  'care-watch': {
    sources: ['fda-2015-alert', 'cmac-vo-2021', 'mfds-2015'],
    needsReview: true,
  },
  // Recovery: the first days.
  'phase-early': { sources: [], needsReview: true },
  'normal-swelling': { sources: [], needsReview: true },
  'care-cool-pack': { sources: [], needsReview: true },
  'care-wash': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], needsReview: true },
  'normal-settling': { sources: ['mfds-letter', 'wrinklefree-aftercare'], needsReview: true },
  'care-report': { sources: ['michon-2021', 'ace-covid'], needsReview: true },
  // Recovery: the months and years after.
  'phase-late': { sources: [], needsReview: true },
  'normal-fading': { sources: ['nhs-fillers'] },
  'phase-later': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-make-up': { sources: ['wrinklefree-aftercare', 'mfds-2020'], needsReview: true },
  'restriction-alcohol': { sources: ['mfds-2015'] },
  'restriction-sauna': { sources: ['mfds-2015'] },
  'restriction-exercise': { sources: ['mfds-2015'] },
  'restriction-massage': { sources: [], needsReview: true },
  'restriction-flying': {
    sources: [],
    needsReview: true,
  },
  'restriction-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-message': { sources: [], needsReview: true },
  'visit-review': { sources: [], needsReview: true },
  'milestone-bruise': { sources: ['wrinklefree-aftercare'], needsReview: true },
  'milestone-fading': { sources: ['nhs-fillers'] },
} as const;

/** Key of a sentence that the procedure says. */
export type DermalFillerStatement = keyof typeof dermalFillerCitations;

export const dermalFillerStatements: Readonly<Record<DermalFillerStatement, Provenance<SourceId>>> =
  drafts(dermalFillerCitations);
