import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const botulinumToxinCitations = {
  // What it is.
  summary: {
    sources: ['nhs-botox', 'asa-pom', 'es-madrid'],
  },
  'body-location': { sources: ['kluk-toxin'], needsReview: true },
  'indication-licensed': { sources: ['kluk-toxin'], needsReview: true },
  'indication-off-label': { sources: ['kluk-toxin'], needsReview: true },
  // Before.
  'preparation-medicines': { sources: ['nhs-botox', 'asiaclinic-botox'], needsReview: true },
  'preparation-product': { sources: ['licensing-2025'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'nhs-fillers'] },
  'step-prescriber': { sources: ['nhs-botox'] },
  'step-mark': { sources: [] },
  'step-inject': { sources: [] },
  'anaesthesia-none': { sources: [] },
  'anaesthesia-topical': { sources: [] },
  duration: { sources: [] },
  setting: { sources: [] },
  // Materials.
  'material-toxin': {
    sources: ['asa-pom', 'es-madrid'],
    needsReview: true,
  },
  // What can be expected.
  'outcome-effect': {
    sources: ['nhs-botox'],
    needsReview: true,
  },
  longevity: {
    sources: ['nhs-botox', 'aboutface-botox'],
    needsReview: true,
  },
  // What can go wrong.
  'complication-any': { sources: ['zargaran-2022'] },
  'complication-droop': {
    sources: ['borba-2021'],
    needsReview: true,
  },
  'complication-double-vision': { sources: ['borba-2021'] },
  'complication-uneven-brow': { sources: ['borba-2021'] },
  'complication-spread': {
    sources: [],
  },
  'complication-fake': {
    sources: ['licensing-2025'],
  },
  'complication-cold-sores': {
    sources: ['king-hsv', 'cmac-hsv-2021'],
    needsReview: true,
  },
  'complication-allergy': { sources: [] },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
  },
  'mechanism-fake': { sources: [] },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['nhs-botox'] },
  'caution-muscle-disease': { sources: ['nhs-botox'], needsReview: true },
  'caution-pregnancy': { sources: ['nhs-botox'] },
  'caution-medicines': { sources: ['nhs-botox', 'asiaclinic-botox'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: [] },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': {
    sources: ['gac-2016'],
    needsReview: true,
  },
  // With other treatments.
  'combination-filler': {
    sources: ['carruthers-2016', 'gac-2016'],
  },
  'combination-energy-device': { sources: ['carruthers-2016'] },
  'combination-facial-implant': { sources: [] },
  'combination-fat-transfer': { sources: [] },
  // What is known least.
  'evidence-weakest': { sources: [] },
  // Recovery: the first day.
  'phase-first-day': { sources: [] },
  'normal-first-day': {
    sources: ['zargaran-2022'],
    needsReview: true,
  },
  'care-upright': { sources: [] },
  // Recovery: the effect sets in.
  'phase-onset': { sources: [] },
  'normal-onset': { sources: ['aboutface-botox'], needsReview: true },
  'care-wait': { sources: ['aboutface-botox'], needsReview: true },
  'care-tell': { sources: ['gmc-2016'], needsReview: true },
  // Recovery: the effect, and after.
  'phase-effect': { sources: [] },
  'care-no-repeat': { sources: ['nhs-botox'], needsReview: true },
  'phase-later': { sources: [] },
  'normal-later': { sources: ['nhs-botox'], needsReview: true },
  // Restrictions.
  'restriction-massage': { sources: [] },
  'restriction-sun': { sources: ['touchwood-botox'], needsReview: true },
  'restriction-sauna': { sources: ['touchwood-botox'], needsReview: true },
  // Visits and milestones.
  'visit-review': { sources: [] },
  'visit-later': { sources: [] },
  'milestone-starts': { sources: ['aboutface-botox'], needsReview: true },
  'milestone-full': { sources: ['aboutface-botox'], needsReview: true },
  'milestone-fading': {
    sources: ['nhs-botox', 'aboutface-botox'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type BotulinumToxinStatement = keyof typeof botulinumToxinCitations;

export const botulinumToxinStatements: Readonly<Record<BotulinumToxinStatement, Provenance<SourceId>>> =
  drafts(botulinumToxinCitations);
