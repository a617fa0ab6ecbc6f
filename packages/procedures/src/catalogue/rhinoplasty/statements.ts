import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const rhinoplastyCitations = {
  // What it is.
  summary: { sources: ['aaohns-2017'] },
  'body-location': { sources: ['aaohns-2017'], needsReview: true },
  'indication-shape': { sources: ['aaohns-2017'] },
  'indication-breathing': { sources: ['aaohns-2017'] },
  'indication-injury': { sources: [], needsReview: true },
  'indication-birth': { sources: [], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-sleep-and-clots': { sources: ['aaohns-2017', 'vte-chapter'] },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
  },
  'preparation-company': { sources: [], needsReview: true },
  // Steps.
  'step-consult': { sources: ['aaohns-2017', 'gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-surgeon': { sources: ['nhs-fillers', 'gmc-2016'] },
  'step-airway': { sources: ['aaohns-2017'] },
  'step-comfort': { sources: ['aaohns-2017'], needsReview: true },
  'step-open': { sources: ['pmc-rhino-2016'] },
  'step-reshape': { sources: [], needsReview: true },
  'step-skin': { sources: [], needsReview: true },
  'step-packing': { sources: ['aaohns-2017'], needsReview: true },
  'anaesthesia-general': { sources: [], needsReview: true },
  duration: {
    sources: ['cadogan-rhino', 'psw1-rhino'],
    needsReview: true,
  },
  setting: { sources: [], needsReview: true },
  // Materials.
  'material-cartilage': { sources: [], needsReview: true },
  'material-splint': { sources: ['private-rhino', 'tulley-rhino'], needsReview: true },
  // What can be expected.
  'outcome-satisfaction': { sources: ['aaohns-2017'] },
  longevity: { sources: [], needsReview: true },
  // What can go wrong.
  'complication-revision': { sources: ['sharif-2020'] },
  'complication-revision-open': { sources: ['pmc-rhino-2016'] },
  'complication-revision-closed': { sources: ['pmc-rhino-2016'] },
  'complication-infection': { sources: ['sharif-2020'] },
  'complication-opening': { sources: ['sharif-2020'] },
  'complication-bleeding': { sources: ['sharif-2020'] },
  'complication-septum': { sources: ['sharif-2020'], needsReview: true },
  'complication-smell': { sources: [], needsReview: true },
  'complication-breathing': { sources: [], needsReview: true },
  'mechanism-unknown': { sources: [], needsReview: true },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: [], needsReview: true },
  'caution-growth': { sources: [], needsReview: true },
  'caution-bleeding': { sources: [], needsReview: true },
  'caution-cocaine': { sources: [], needsReview: true },
  'caution-distress': { sources: ['aaohns-2017', 'bmjbp-bdd', 'gmc-2016'] },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: ['fda-2015-alert', 'kato-2022'] },
  'alternative-septum': { sources: [], needsReview: true },
  // With other treatments.
  'combination-chin': { sources: ['bookmd-implants', 'medscape-chin'], needsReview: true },
  'combination-filler': { sources: [], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: [], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { sources: [], needsReview: true },
  'normal-blocked': { sources: [], needsReview: true },
  'care-head-up': { sources: ['private-rhino'], needsReview: true },
  'care-cold-pack': { sources: [], needsReview: true },
  'care-spray': { sources: [], needsReview: true },
  'care-aspirin': { sources: [], needsReview: true },
  // Recovery: with the splint.
  'phase-splint': { sources: [], needsReview: true },
  'normal-bruise': { sources: [], needsReview: true },
  'care-splint': { sources: [], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': { sources: [], needsReview: true },
  'normal-bruise-gone': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], needsReview: true },
  'normal-tip': { sources: [], needsReview: true },
  // Recovery: the final shape, and after.
  'phase-final': { sources: [], needsReview: true },
  'normal-refining': { sources: ['psw1-rhino'], needsReview: true },
  'phase-later': { sources: [], needsReview: true },
  'normal-later': { sources: ['psw1-rhino'], needsReview: true },
  'care-tell': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-nose-blowing': { sources: ['private-rhino'], needsReview: true },
  'restriction-glasses': { sources: [], needsReview: true },
  'restriction-exercise': {
    sources: ['sthetix-rhino', 'psw1-rhino'],
    needsReview: true,
  },
  'restriction-contact-sport': { sources: ['medic8-rhino'], needsReview: true },
  'restriction-driving': {
    sources: ['sthetix-rhino', 'scultura-genioplasty'],
    needsReview: true,
  },
  // Visits and milestones.
  'visit-splint': {
    sources: ['private-rhino', 'tulley-rhino'],
    needsReview: true,
  },
  'visit-weeks': { sources: [], needsReview: true },
  'visit-six-weeks': { sources: [], needsReview: true },
  'visit-months': { sources: [], needsReview: true },
  'visit-year': { sources: ['aaohns-2017'], needsReview: true },
  'milestone-work': { sources: ['psw1-rhino'], needsReview: true },
  'milestone-driving': { sources: ['sthetix-rhino'], needsReview: true },
  'milestone-exercise': { sources: ['sthetix-rhino', 'psw1-rhino'], needsReview: true },
  'milestone-contact-sport': { sources: ['medic8-rhino'], needsReview: true },
  'milestone-shape': { sources: ['psw1-rhino'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type RhinoplastyStatement = keyof typeof rhinoplastyCitations;

export const rhinoplastyStatements: Readonly<Record<RhinoplastyStatement, Provenance<SourceId>>> =
  drafts(rhinoplastyCitations);
