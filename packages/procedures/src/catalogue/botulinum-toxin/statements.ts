import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

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
  'step-inject': { sources: ['nhs-botox', 'touchwood-botox'] },
  duration: { sources: ['touchwood-botox'], needsReview: true },
  setting: { uncited: 'label' },
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
  'complication-spread': { sources: ['mhra-toxin-2007'], needsReview: true },
  'complication-fake': {
    sources: ['licensing-2025'],
  },
  'complication-cold-sores': {
    sources: ['king-hsv', 'cmac-hsv-2021'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['moon-2017'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['nhs-botox'] },
  'caution-muscle-disease': { sources: ['nhs-botox'], needsReview: true },
  'caution-pregnancy': { sources: ['nhs-botox'] },
  'caution-medicines': { sources: ['nhs-botox', 'asiaclinic-botox'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: ['mddus-2015', 'govuk-under-18s'], needsReview: true },
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
  'combination-facial-implant': { sources: ['eppley-jaw-angle-toxin', 'grillo-2021'], needsReview: true },
  // What is known least.
  'evidence-weakest': { uncited: 'label' },
  // Recovery: the first day.
  'phase-first-day': { uncited: 'label' },
  'normal-first-day': {
    sources: ['zargaran-2022'],
    needsReview: true,
  },
  // Recovery: the effect sets in.
  'phase-onset': { uncited: 'label' },
  'normal-onset': { sources: ['aboutface-botox'], needsReview: true },
  'care-wait': { sources: ['aboutface-botox'], needsReview: true },
  'care-tell': { sources: ['gmc-2016'], needsReview: true },
  // Recovery: the effect, and after.
  'phase-effect': { uncited: 'label' },
  'care-no-repeat': { sources: ['nhs-botox'], needsReview: true },
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['nhs-botox'], needsReview: true },
  // Restrictions.
  'restriction-massage': { sources: ['touchwood-botox'], needsReview: true },
  'restriction-sun': { sources: ['touchwood-botox'], needsReview: true },
  'restriction-sauna': { sources: ['touchwood-botox'], needsReview: true },
  // Visits and milestones.
  'visit-review': { sources: ['seed-002', 'henderson-aftercare'], needsReview: true },
  'visit-later': { sources: ['seed-002', 'nhs-botox', 'henderson-aftercare'], needsReview: true },
  'milestone-starts': { sources: ['aboutface-botox'], needsReview: true },
  'milestone-full': { sources: ['aboutface-botox'], needsReview: true },
  'milestone-fading': {
    sources: ['nhs-botox', 'aboutface-botox'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type BotulinumToxinStatement = keyof typeof botulinumToxinCitations;

export const botulinumToxinStatements: Readonly<Record<BotulinumToxinStatement, StatementProvenance>> =
  drafts(botulinumToxinCitations);
