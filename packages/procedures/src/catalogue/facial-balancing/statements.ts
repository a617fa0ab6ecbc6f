import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the plan and where it comes from, in the order of the page. */
const facialBalancingCitations = {
  // What it is.
  summary: { sources: ['seed-002'], needsReview: true },
  'definition-parts': { sources: ['gmc-2016'], needsReview: true },
  'definition-injections': {
    sources: ['asa-pom', 'asa-cosmetic', 'es-madrid'],
  },
  'definition-operations': { sources: ['seed-002'], needsReview: true },
  'definition-timelines': {
    sources: ['psw1-rhino', 'facesurgeons-genioplasty', 'csf-implants', 'fda-fillers', 'alam-2020'],
    needsReview: true,
  },
  'definition-merged': { uncited: 'label' },
  'definition-order': { uncited: 'label' },
  'body-location': { sources: ['seed-002'] },
  'indication-contour': { sources: ['seed-002'], needsReview: true },
  'indication-volume': { sources: ['seed-002'], needsReview: true },
  'indication-asymmetry': { sources: ['seed-002'], needsReview: true },
  'indication-proportion': { sources: ['seed-002'], needsReview: true },
  // Before.
  'preparation-weight-medicine': { sources: ['glp1-anzca-2025', 'glp1-us-2024'] },
  // Steps.
  'step-goals': { sources: ['gmc-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-assess': { sources: ['seed-002'], needsReview: true },
  'step-who': { sources: ['nhs-fillers', 'gmc-2016'] },
  'step-options': { sources: ['gmc-2016', 'mddus-2016'] },
  'step-choose': { sources: ['gmc-2016'], needsReview: true },
  'step-stages': { sources: ['seed-002'], needsReview: true },
  'step-follow-up': { sources: ['seed-002'], needsReview: true },
  'anaesthesia-topical': { sources: ['nhs-fillers'], needsReview: true },
  'anaesthesia-sedation': { sources: ['suvarna-cheek', 'statpearls-fat'], needsReview: true },
  'anaesthesia-general': { sources: ['cuh-genioplasty', 'face-chinpoint'], needsReview: true },
  duration: { uncited: 'label' },
  setting: { sources: ['webmd-facial-implants', 'facesurgeons-genioplasty'], needsReview: true },
  longevity: { sources: ['nhs-fillers', 'nhs-botox'], needsReview: true },
  // What can go wrong.
  'complication-blockage': {
    sources: ['alam-2020', 'fda-fillers'],
  },
  'complication-sight-loss': {
    sources: ['kato-2022', 'szantyr-2017', 'sito-2019', 'fda-fillers'],
  },
  'complication-stroke': {
    sources: ['fda-2015-alert', 'fat-artery-27'],
  },
  'complication-numb': { sources: ['chin-sr-2021', 'kauke-2025'] },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['goto-2023', 'harper-2018', 'mfds-2020', 'moon-2017'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  'evidence-weakest': { sources: ['carruthers-2016', 'gac-2016'], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-parts': { sources: ['nhs-botox', 'mfds-2020', 'medscape-chin'], needsReview: true },
  'caution-infection': { sources: ['nhs-botox', 'deboulle-2015', 'niamtu-2010'], needsReview: true },
  'caution-age': { sources: ['mddus-2015'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-one-part': { sources: ['seed-002'], needsReview: true },
  // The order of the parts.
  'combination-health': { sources: ['baaps-patients', 'mohamed-2014'], needsReview: true },
  'combination-dental': { sources: ['jerd-2024', 'sdcep-perio-implants'], needsReview: true },
  'combination-bone': {
    sources: ['eppley-fat-skeletal', 'eppley-jaw-angle-toxin', 'imf-fillers', 'mohamed-2014'],
    needsReview: true,
  },
  'combination-injections': { sources: ['carruthers-2016'] },
  'combination-old-filler': {
    sources: ['eppley-filler-genioplasty', 'ha-rhinoplasty-2021', 'imf-fillers'],
    needsReview: true,
  },
  'combination-filler-dental': { sources: ['ace-covid', 'ganske-filler', 'revive-filler'], needsReview: true },
  'combination-filler-vaccine': {
    sources: ['enttoday-2021', 'ace-covid', 'hayesvalley-vaccine'],
    needsReview: true,
  },
  'combination-fat': { sources: ['eppley-fat-repeat', 'nugent-lipofilling'], needsReview: true },
  'combination-nose': { sources: ['psw1-rhino'], needsReview: true },
  'combination-operations': { sources: ['vte-chapter'], needsReview: true },
  'combination-time-to-think': { sources: ['mddus-2015'] },
  // What patients ask first.
  'care-talk': { sources: ['seed-002'], needsReview: true },
  'visit-parts': { sources: ['seed-002'] },
  'normal-swelling': { sources: ['fda-fillers'], needsReview: true },
  'normal-time': { sources: ['fda-fillers', 'psw1-rhino', 'facesurgeons-genioplasty', 'csf-implants'] },
  'normal-gradual': { sources: ['seed-002'], needsReview: true },
} as const;

/** Key of a sentence that the plan says. */
export type FacialBalancingStatement = keyof typeof facialBalancingCitations;

export const facialBalancingStatements: Readonly<Record<FacialBalancingStatement, StatementProvenance>> =
  drafts(facialBalancingCitations);
