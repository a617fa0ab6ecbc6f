import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

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
  'preparation-earlier-filler': { sources: ['gmc-2016', 'prsgo-mri-2024'], needsReview: true },
  // What the clinic has in place.
  'safety-hyaluronidase': {
    sources: ['cmac-vo-2021', 'goodman-2020', 'cmac-vision-2021'],
  },
  'safety-plan': { sources: ['cmac-vo-2021', 'goodman-2020'] },
  'safety-eye-hospital': { sources: ['cmac-vo-2021', 'goodman-2020'] },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'nhs-fillers'] },
  'step-consent': { sources: ['mfds-2020', 'gmc-2016'], needsReview: true },
  'step-prepare': { sources: ['nhs-fillers', 'heydenrych-2021', 'hope-fillers'], needsReview: true },
  'step-inject': { sources: ['alam-2020', 'goodman-2020'], needsReview: true },
  'step-massage': { sources: ['nhs-fillers'] },
  'anaesthesia-topical': { sources: ['nhs-fillers'] },
  duration: { sources: ['nhs-fillers'] },
  setting: { uncited: 'label' },
  // Materials.
  'material-hyaluronic-acid': {
    sources: ['nhs-fillers', 'cmac-vo-2021'],
    needsReview: true,
  },
  'material-calcium': { sources: ['fda-fillers'] },
  'material-polylactic-acid': { sources: ['fda-fillers'] },
  'safety-silicone-oil': { sources: ['fda-silicone'], needsReview: true },
  // What can be expected.
  'outcome-effect': {
    sources: ['fda-fillers'],
  },
  longevity: { sources: ['nhs-fillers', 'prsgo-mri-2024'], needsReview: true },
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
  'complication-allergy': { sources: ['mfds-2020'] },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['deboulle-2015'], needsReview: true },
  'caution-high-risk-areas': {
    sources: ['fda-2015-alert', 'mfds-letter'],
  },
  'caution-body': { sources: ['mfds-2020', 'mfds-2015'] },
  'caution-lasting-filler': { sources: ['heydenrych-2021'], needsReview: true },
  'caution-pregnancy': { sources: ['mfds-2020'] },
  'caution-allergy': { sources: ['fda-filler-dos', 'ashp-2003', 'newbeauty-fillers'], needsReview: true },
  'caution-bleeding': {
    sources: ['aan-2013', 'anticoagulation-uk', 'fda-filler-dos', 'ganske-filler'],
    needsReview: true,
  },
  'caution-autoimmune': { sources: ['deboulle-2015'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: ['fda-fillers', 'govuk-under-18s'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-toxin': { sources: ['nhs-botox'] },
  'alternative-fat': { sources: ['lv-2021', 'statpearls-fat'] },
  'alternative-implant': { sources: ['statpearls-facial-implants', 'bookmd-implants'] },
  // With other treatments.
  'combination-toxin': {
    sources: ['carruthers-2016', 'gac-2016'],
  },
  'combination-energy-device': { sources: ['carruthers-2016'] },
  'combination-rhinoplasty': { sources: ['ha-rhinoplasty-2021', 'rochira-2020'], needsReview: true },
  'combination-facial-implant': {
    sources: ['eppley-filler-genioplasty', 'grillo-2021', 'imf-fillers', 'mohamed-2014'],
    needsReview: true,
  },
  'combination-dental-work': {
    sources: ['ace-covid', 'ganske-filler', 'revive-filler'],
    needsReview: true,
  },
  'combination-vaccine': {
    sources: ['ace-covid', 'enttoday-2021', 'hayesvalley-vaccine', 'michon-2021', 'revive-filler'],
    needsReview: true,
  },
  // What is known least.
  'evidence-weakest': { uncited: 'label' },
  // Recovery: the first hours.
  'phase-first-hours': { uncited: 'label' },
  'normal-first-hours': { sources: ['fda-fillers'] },
  'care-watch': {
    sources: ['fda-2015-alert', 'cmac-vo-2021', 'mfds-2015'],
    needsReview: true,
  },
  // Recovery: the first days.
  'phase-early': { uncited: 'label' },
  'normal-swelling': { sources: ['fda-fillers', 'dermetics-aftercare'], needsReview: true },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-settling': { sources: ['mfds-letter', 'wrinklefree-aftercare'], needsReview: true },
  'care-report': { sources: ['michon-2021', 'ace-covid'], needsReview: true },
  // Recovery: the months and years after.
  'phase-late': { uncited: 'label' },
  'normal-fading': { sources: ['nhs-fillers'] },
  'phase-later': { uncited: 'label' },
  // Restrictions.
  'restriction-make-up': { sources: ['wrinklefree-aftercare', 'mfds-2020'], needsReview: true },
  'restriction-alcohol': { sources: ['mfds-2015'] },
  'restriction-sauna': { sources: ['mfds-2015'] },
  'restriction-exercise': { sources: ['mfds-2015'] },
  'restriction-massage': { sources: ['mfds-2020', 'dermetics-aftercare', 'youthlab-lips'], needsReview: true },
  'restriction-flying': { sources: ['cityskin-flying', 'bloomskin-flying'], needsReview: true },
  'restriction-dental-work': {
    sources: ['ace-covid'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-message': { sources: ['seed-002', 'fda-2015-alert'], needsReview: true },
  'visit-review': { sources: ['seed-002', 'drluminesce-consultation', 'skinexpert-consent'], needsReview: true },
  'milestone-bruise': { sources: ['wrinklefree-aftercare'], needsReview: true },
  'milestone-fading': { sources: ['nhs-fillers'] },
} as const;

/** Key of a sentence that the procedure says. */
export type DermalFillerStatement = keyof typeof dermalFillerCitations;

export const dermalFillerStatements: Readonly<Record<DermalFillerStatement, StatementProvenance>> =
  drafts(dermalFillerCitations);
