import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const LISTED = { sources: [], needsReview: true, note: 'Listed without a source.' } as const;
const FROM_MEMORY = { sources: [], needsReview: true, note: 'From memory.' } as const;
const PHASE = { sources: [], needsReview: true, note: 'Default of this package.' } as const;
const MFDS_2020 = { sources: ['mfds-2020'], note: 'No frequency in the evidence.' } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dermalFillerCitations = {
  'safety-act-at-once': {
    sources: ['cmac-vo-2021', 'cmac-vision-2021', 'fda-2015-alert', 'mfds-2015'],
    needsReview: true,
    note: 'Act at once, do not wait for the injector to reply.',
  },
  // What it is.
  summary: { sources: ['nhs-fillers', 'fda-fillers'] },
  'body-location': { sources: ['fda-fillers', 'mfds-2020', 'mfds-2015'] },
  'indication-folds': {
    sources: ['fda-fillers', 'mfds-2020', 'mfds-2015'],
    note: 'US: approved from age 22. Korea: wrinkles of the face, volume of the face and the back of the hand.',
  },
  'indication-volume': { sources: ['fda-fillers', 'mfds-2020', 'mfds-2015'] },
  // Before.
  'preparation-earlier-filler': { sources: ['gmc-2016'], needsReview: true },
  // What the clinic has in place.
  'safety-hyaluronidase': {
    sources: ['cmac-vo-2021', 'goodman-2020', 'cmac-vision-2021'],
    note: 'Hyaluronidase behind the eye is not supported.',
  },
  'safety-plan': { sources: ['cmac-vo-2021', 'goodman-2020'] },
  'safety-eye-hospital': { sources: ['cmac-vo-2021', 'goodman-2020'] },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'nhs-fillers'] },
  'step-consent': LISTED,
  'step-prepare': LISTED,
  'step-inject': LISTED,
  'step-massage': LISTED,
  'step-observe': LISTED,
  'anaesthesia-topical': LISTED,
  'anaesthesia-local': LISTED,
  duration: { sources: ['nhs-fillers'] },
  setting: LISTED,
  // Materials.
  'material-hyaluronic-acid': {
    sources: ['nhs-fillers', 'cmac-vo-2021'],
    needsReview: true,
    note: 'Most fillers in the UK. That the body has it too is from memory.',
  },
  'material-calcium': FROM_MEMORY,
  'material-polylactic-acid': FROM_MEMORY,
  'material-pcl': FROM_MEMORY,
  'material-pmma': FROM_MEMORY,
  'material-silicone-oil': { sources: [], needsReview: true, note: 'Never to be offered; listed without a source.' },
  // What can be expected.
  'outcome-effect': {
    sources: ['fda-fillers'],
    note: 'The evidence does not say how many people are content or have it again.',
  },
  longevity: {
    sources: ['nhs-fillers'],
    needsReview: true,
    note: 'That scans show filler for years is listed without a source.',
  },
  // What can go wrong.
  'complication-blockage-needle': {
    sources: ['alam-2020', 'mfds-2015'],
    note: '1.7 million syringes by board-certified dermatologists; 28.6% of them had at least one. Cannula: 77% lower odds. Reports to the Korean authority: 57, 73 and 102 in 2012 to 2014, of all kinds.',
  },
  'complication-blockage-cannula': { sources: ['alam-2020'] },
  'complication-sight-loss': {
    sources: ['kato-2022', 'sito-2019', 'fda-2015-alert'],
    note: '233 published cases, mostly between the eyebrows and in the nose. Of severe cases in reports 61% were blindness, with no recovery in 72%; reports lean to the worst.',
  },
  'complication-stroke': {
    sources: ['fda-2015-alert'],
    note: 'No frequency for fillers. With fat: 13 of 27 cases of a blocked artery.',
  },
  'complication-delayed-reaction': {
    sources: ['michon-2021', 'ace-covid', 'enttoday-2021'],
    needsReview: true,
    note: 'The evidence does not say whether people or treatments are counted. After a vaccine it is rare and passes.',
  },
  'complication-cold-sores': {
    sources: ['king-hsv', 'cmac-hsv-2021'],
    needsReview: true,
    note: 'One guideline says under 1.45%, another that no figure is reliable. It shows 24 to 48 hours after. Whether people or treatments are counted is not said.',
  },
  'complication-infection': MFDS_2020,
  'complication-lumps': MFDS_2020,
  'complication-movement': MFDS_2020,
  'complication-colour': MFDS_2020,
  'complication-allergy': { sources: [], needsReview: true, note: 'No frequency in the evidence.' },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    note: 'No frequency. Of cosmetic facial patients 13.1% screen positive for body dysmorphic disorder.',
  },
  'mechanism-infection': FROM_MEMORY,
  'mechanism-unknown': { sources: [], note: 'A gap: the evidence names no mechanism.' },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['deboulle-2015'], needsReview: true },
  'caution-high-risk-areas': {
    sources: ['fda-2015-alert', 'mfds-letter'],
    note: 'The Korean letter advises against fillers that break down around the eyes and between the eyebrows, and forbids others there.',
  },
  'caution-body': { sources: ['mfds-2020', 'mfds-2015'] },
  'caution-lasting-filler': LISTED,
  'caution-pregnancy': { sources: ['mfds-2020'] },
  'caution-allergy': LISTED,
  'caution-bleeding': { sources: [], needsReview: true, note: 'A caution; listed without a source.' },
  'caution-autoimmune': { sources: ['deboulle-2015'], needsReview: true, note: 'A caution.' },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': {
    sources: ['fda-fillers'],
    needsReview: true,
    note: 'Under 18: law in England since 2021, from memory.',
  },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-toxin': LISTED,
  'alternative-fat': LISTED,
  'alternative-implant': LISTED,
  // With other treatments.
  'combination-toxin': {
    sources: ['carruthers-2016', 'gac-2016'],
    note: 'Consensus supports both together, with less toxin where lost volume is the cause.',
  },
  'combination-energy-device': { sources: ['carruthers-2016'] },
  'combination-rhinoplasty': LISTED,
  'combination-facial-implant': LISTED,
  'combination-fat-transfer': LISTED,
  'combination-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
    note: 'Two weeks is a custom of clinics, not a finding.',
  },
  'combination-vaccine': {
    sources: ['ace-covid', 'enttoday-2021', 'michon-2021'],
    needsReview: true,
    note: 'Two weeks is a custom of clinics, not a finding.',
  },
  // What is known least.
  'evidence-weakest': { sources: [], note: 'Summary of the evidence: dental and vaccine intervals.' },
  // Recovery: the first hours.
  'phase-first-hours': PHASE,
  'normal-first-hours': { sources: ['fda-fillers'] },
  'care-watch': {
    sources: ['fda-2015-alert', 'cmac-vo-2021', 'mfds-2015'],
    needsReview: true,
    note: 'Day 0 in the evidence; to day 2 for a late blockage. Dark skin: a rule of wording.',
  },
  // Recovery: the first days.
  'phase-early': PHASE,
  'normal-swelling': LISTED,
  'care-cool-pack': LISTED,
  'care-wash': LISTED,
  // Recovery: settling.
  'phase-settling': PHASE,
  'normal-settling': { sources: ['mfds-letter', 'wrinklefree-aftercare'], needsReview: true },
  'care-report': { sources: ['michon-2021', 'ace-covid'], needsReview: true },
  // Recovery: the months and years after.
  'phase-late': PHASE,
  'normal-fading': { sources: ['nhs-fillers'] },
  'phase-later': PHASE,
  // Restrictions.
  'restriction-make-up': { sources: ['wrinklefree-aftercare', 'mfds-2020'], needsReview: true },
  'restriction-alcohol': { sources: ['mfds-2015'] },
  'restriction-sauna': { sources: ['mfds-2015'] },
  'restriction-exercise': { sources: ['mfds-2015'] },
  'restriction-massage': LISTED,
  'restriction-flying': {
    sources: [],
    needsReview: true,
    note: 'Days 1 to 3, listed without a source; begun on day 0 so that no one flies right after it.',
  },
  'restriction-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
    note: 'Days 1 to 3, and about two weeks between the two: customs of clinics.',
  },
  // Visits and milestones.
  'visit-message': LISTED,
  'visit-review': LISTED,
  'milestone-bruise': { sources: ['wrinklefree-aftercare'], needsReview: true },
  'milestone-fading': { sources: ['nhs-fillers'] },
} as const;

/** Key of a sentence that the procedure says. */
export type DermalFillerStatement = keyof typeof dermalFillerCitations;

export const dermalFillerStatements: Readonly<Record<DermalFillerStatement, Provenance<SourceId>>> =
  drafts(dermalFillerCitations);
