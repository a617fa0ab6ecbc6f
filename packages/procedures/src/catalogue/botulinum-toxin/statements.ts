import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const LISTED = { sources: [], needsReview: true, note: 'Listed without a source.' } as const;
const FROM_MEMORY = { sources: [], needsReview: true, note: 'From memory.' } as const;
const PHASE = { sources: [], needsReview: true, note: 'Default of this package.' } as const;
const BORBA = { sources: ['borba-2021'], note: 'No frequency in the evidence.' } as const;
const NHS = { sources: ['nhs-botox'] } as const;
const CLINIC = { sources: ['aboutface-botox'], needsReview: true } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const botulinumToxinCitations = {
  // What it is.
  summary: {
    sources: ['nhs-botox', 'asa-pom', 'es-madrid'],
    note: 'A prescription-only medicine: named in clinical data alone, by no brand, and never promoted to the public (UK, Spain).',
  },
  'body-location': { sources: ['kluk-toxin'], needsReview: true },
  'indication-licensed': { sources: ['kluk-toxin'], needsReview: true },
  'indication-off-label': { sources: ['kluk-toxin'], needsReview: true },
  // Before.
  'preparation-medicines': { sources: ['nhs-botox', 'asiaclinic-botox'], needsReview: true },
  'preparation-product': { sources: ['licensing-2025'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'nhs-fillers'] },
  'step-prescriber': NHS,
  'step-mark': LISTED,
  'step-inject': LISTED,
  'anaesthesia-none': LISTED,
  'anaesthesia-topical': LISTED,
  duration: LISTED,
  setting: LISTED,
  // Materials.
  'material-toxin': {
    sources: ['asa-pom', 'es-madrid'],
    needsReview: true,
    note: 'The sources say that it is prescription-only (UK, Spain). Kinds: onabotulinumtoxinA, abobotulinumtoxinA, incobotulinumtoxinA, prabotulinumtoxinA.',
  },
  // What can be expected.
  'outcome-effect': {
    sources: ['nhs-botox'],
    needsReview: true,
    note: 'The evidence does not say for how many people it works or how content they are.',
  },
  longevity: {
    sources: ['nhs-botox', 'aboutface-botox'],
    needsReview: true,
    note: '3 to 4 months; one clinic says 2 to 6.',
  },
  // What can go wrong.
  'complication-any': { sources: ['zargaran-2022'], note: '16% of 4,268 sessions on the upper face.' },
  'complication-droop': {
    sources: ['borba-2021'],
    needsReview: true,
    note: 'Drooping eyelid about 1 to 5%: from memory, so not drawn. Same-day.',
  },
  'complication-double-vision': BORBA,
  'complication-uneven-brow': BORBA,
  'complication-spread': {
    sources: [],
    needsReview: true,
    note: 'From memory: the boxed warning for all botulinum toxins in the US. No frequency in the evidence.',
  },
  'complication-fake': {
    sources: ['licensing-2025'],
    note: '38 cases of botulism were reported in the UK in July 2025.',
  },
  'complication-cold-sores': {
    sources: ['king-hsv', 'cmac-hsv-2021'],
    needsReview: true,
    note: 'One guideline says under 1.45%, another that no figure is reliable. Neither is about toxin alone.',
  },
  'complication-allergy': { sources: [], needsReview: true, note: 'No frequency in the evidence.' },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    note: 'No frequency. Of cosmetic facial patients 13.1% screen positive for body dysmorphic disorder.',
  },
  'mechanism-fake': FROM_MEMORY,
  // Who may have to wait or choose something else.
  'caution-infection': NHS,
  'caution-muscle-disease': { sources: ['nhs-botox'], needsReview: true },
  'caution-pregnancy': NHS,
  'caution-medicines': { sources: ['nhs-botox', 'asiaclinic-botox'], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-age': { sources: [], needsReview: true, note: 'Law in England since 2021, from memory.' },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': {
    sources: ['gac-2016'],
    needsReview: true,
    note: 'Not listed here; the evidence lists toxin as an alternative to filler.',
  },
  // With other treatments.
  'combination-filler': {
    sources: ['carruthers-2016', 'gac-2016'],
    note: 'Consensus supports both together, with less toxin where lost volume is the cause.',
  },
  'combination-energy-device': { sources: ['carruthers-2016'] },
  'combination-facial-implant': LISTED,
  'combination-fat-transfer': LISTED,
  // What is known least.
  'evidence-weakest': { sources: [], note: 'Summary of the evidence: the rate of a drooping eyelid.' },
  // Recovery: the first day.
  'phase-first-day': PHASE,
  'normal-first-day': {
    sources: ['zargaran-2022'],
    needsReview: true,
    note: 'The source names headache and skin reactions.',
  },
  'care-upright': LISTED,
  // Recovery: the effect sets in.
  'phase-onset': PHASE,
  'normal-onset': CLINIC,
  'care-wait': CLINIC,
  'care-tell': { sources: ['gmc-2016'], needsReview: true },
  // Recovery: the effect, and after.
  'phase-effect': PHASE,
  'care-no-repeat': { sources: ['nhs-botox'], needsReview: true },
  'phase-later': PHASE,
  'normal-later': { sources: ['nhs-botox'], needsReview: true },
  // Restrictions.
  'restriction-massage': LISTED,
  'restriction-sun': { sources: ['touchwood-botox'], needsReview: true },
  'restriction-sauna': { sources: ['touchwood-botox'], needsReview: true },
  // Visits and milestones.
  'visit-review': LISTED,
  'visit-later': LISTED,
  'milestone-starts': CLINIC,
  'milestone-full': CLINIC,
  'milestone-fading': {
    sources: ['nhs-botox', 'aboutface-botox'],
    needsReview: true,
    note: 'One clinic says 2 to 6 months.',
  },
} as const;

/** Key of a sentence that the procedure says. */
export type BotulinumToxinStatement = keyof typeof botulinumToxinCitations;

export const botulinumToxinStatements: Readonly<Record<BotulinumToxinStatement, Provenance<SourceId>>> =
  drafts(botulinumToxinCitations);
