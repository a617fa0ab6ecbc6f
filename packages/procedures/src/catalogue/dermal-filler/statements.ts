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
  'step-consent': { sources: [] },
  'step-prepare': { sources: [] },
  'step-inject': { sources: [] },
  'step-massage': { sources: [] },
  'step-observe': { sources: [] },
  'anaesthesia-topical': { sources: [] },
  'anaesthesia-local': { sources: [] },
  duration: { sources: ['nhs-fillers'] },
  setting: { sources: [] },
  // Materials.
  'material-hyaluronic-acid': {
    sources: ['nhs-fillers', 'cmac-vo-2021'],
    needsReview: true,
  },
  'material-calcium': { sources: [] },
  'material-polylactic-acid': { sources: [] },
  'material-pcl': { sources: [] },
  'material-pmma': { sources: [] },
  'material-silicone-oil': { sources: [] },
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
  'complication-allergy': { sources: [] },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
  },
  'mechanism-infection': { sources: [] },
  'mechanism-unknown': { sources: [] },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['deboulle-2015'], needsReview: true },
  'caution-high-risk-areas': {
    sources: ['fda-2015-alert', 'mfds-letter'],
  },
  'caution-body': { sources: ['mfds-2020', 'mfds-2015'] },
  'caution-lasting-filler': { sources: [] },
  'caution-pregnancy': { sources: ['mfds-2020'] },
  'caution-allergy': { sources: [] },
  'caution-bleeding': { sources: [] },
  'caution-autoimmune': { sources: ['deboulle-2015'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': {
    sources: ['fda-fillers'],
    needsReview: true,
  },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-toxin': { sources: [] },
  'alternative-fat': { sources: [] },
  'alternative-implant': { sources: [] },
  // With other treatments.
  'combination-toxin': {
    sources: ['carruthers-2016', 'gac-2016'],
  },
  'combination-energy-device': { sources: ['carruthers-2016'] },
  'combination-rhinoplasty': { sources: [] },
  'combination-facial-implant': { sources: [] },
  'combination-fat-transfer': { sources: [] },
  'combination-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
  },
  'combination-vaccine': {
    sources: ['ace-covid', 'enttoday-2021', 'michon-2021'],
    needsReview: true,
  },
  // What is known least.
  'evidence-weakest': { sources: [] },
  // Recovery: the first hours.
  'phase-first-hours': { sources: [] },
  'normal-first-hours': { sources: ['fda-fillers'] },
  'care-watch': {
    sources: ['fda-2015-alert', 'cmac-vo-2021', 'mfds-2015'],
    needsReview: true,
  },
  // Recovery: the first days.
  'phase-early': { sources: [] },
  'normal-swelling': { sources: [] },
  'care-cool-pack': { sources: [] },
  'care-wash': { sources: [] },
  // Recovery: settling.
  'phase-settling': { sources: [] },
  'normal-settling': { sources: ['mfds-letter', 'wrinklefree-aftercare'], needsReview: true },
  'care-report': { sources: ['michon-2021', 'ace-covid'], needsReview: true },
  // Recovery: the months and years after.
  'phase-late': { sources: [] },
  'normal-fading': { sources: ['nhs-fillers'] },
  'phase-later': { sources: [] },
  // Restrictions.
  'restriction-make-up': { sources: ['wrinklefree-aftercare', 'mfds-2020'], needsReview: true },
  'restriction-alcohol': { sources: ['mfds-2015'] },
  'restriction-sauna': { sources: ['mfds-2015'] },
  'restriction-exercise': { sources: ['mfds-2015'] },
  'restriction-massage': { sources: [] },
  'restriction-flying': {
    sources: [],
  },
  'restriction-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-message': { sources: [] },
  'visit-review': { sources: [] },
  'milestone-bruise': { sources: ['wrinklefree-aftercare'], needsReview: true },
  'milestone-fading': { sources: ['nhs-fillers'] },
} as const;

/** Key of a sentence that the procedure says. */
export type DermalFillerStatement = keyof typeof dermalFillerCitations;

export const dermalFillerStatements: Readonly<Record<DermalFillerStatement, Provenance<SourceId>>> =
  drafts(dermalFillerCitations);
