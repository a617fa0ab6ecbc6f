import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const PHASE = { sources: [], needsReview: true, note: 'Default of this package.' } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const rhinoplastyCitations = {
  // What it is.
  summary: { sources: ['aaohns-2017'] },
  'body-location': { sources: ['aaohns-2017'], needsReview: true, note: 'Where grafts come from has no source.' },
  'indication-shape': { sources: ['aaohns-2017'] },
  'indication-breathing': { sources: ['aaohns-2017'] },
  'indication-injury': { sources: [], needsReview: true },
  'indication-birth': { sources: [], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  'preparation-sleep-and-clots': { sources: ['aaohns-2017', 'vte-chapter'] },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
    note: 'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  },
  'preparation-company': { sources: [], needsReview: true },
  // Steps.
  'step-consult': { sources: ['aaohns-2017', 'gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-surgeon': { sources: ['nhs-fillers', 'gmc-2016'] },
  'step-airway': { sources: ['aaohns-2017'] },
  'step-comfort': { sources: ['aaohns-2017'], needsReview: true, note: 'Partly from memory.' },
  'step-open': { sources: ['pmc-rhino-2016'] },
  'step-reshape': { sources: [], needsReview: true },
  'step-skin': { sources: [], needsReview: true },
  'step-packing': { sources: ['aaohns-2017'], needsReview: true, note: 'Partly from memory.' },
  'anaesthesia-general': { sources: [], needsReview: true },
  duration: {
    sources: ['cadogan-rhino', 'psw1-rhino'],
    needsReview: true,
    note: '1 to 3 hours; another clinic: 2 to 3.',
  },
  setting: { sources: [], needsReview: true, note: 'No source says where.' },
  // Materials.
  'material-cartilage': { sources: [], needsReview: true },
  'material-splint': { sources: ['private-rhino', 'tulley-rhino'], needsReview: true },
  // What can be expected.
  'outcome-satisfaction': { sources: ['aaohns-2017'], note: 'The guideline asks for it at 12 months or later.' },
  longevity: { sources: [], needsReview: true },
  // What can go wrong.
  'complication-revision': { sources: ['sharif-2020'] },
  'complication-revision-open': { sources: ['pmc-rhino-2016'] },
  'complication-revision-closed': { sources: ['pmc-rhino-2016'] },
  'complication-infection': { sources: ['sharif-2020'] },
  'complication-opening': { sources: ['sharif-2020'] },
  'complication-bleeding': { sources: ['sharif-2020'] },
  'complication-septum': { sources: ['sharif-2020'], needsReview: true, note: 'The paper has a range; not read.' },
  'complication-smell': { sources: [], needsReview: true },
  'complication-breathing': { sources: [], needsReview: true },
  'mechanism-unknown': { sources: [], needsReview: true, note: 'No mechanism in the evidence.' },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
    note: 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
    note: '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
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
  'phase-first-days': PHASE,
  'normal-blocked': { sources: [], needsReview: true },
  'care-head-up': { sources: ['private-rhino'], needsReview: true },
  'care-cold-pack': { sources: [], needsReview: true },
  'care-spray': { sources: [], needsReview: true },
  'care-aspirin': { sources: [], needsReview: true },
  // Recovery: with the splint.
  'phase-splint': PHASE,
  'normal-bruise': { sources: [], needsReview: true },
  'care-splint': { sources: [], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': PHASE,
  'normal-bruise-gone': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': PHASE,
  'normal-tip': { sources: [], needsReview: true },
  // Recovery: the final shape, and after.
  'phase-final': PHASE,
  'normal-refining': { sources: ['psw1-rhino'], needsReview: true },
  'phase-later': PHASE,
  'normal-later': { sources: ['psw1-rhino'], needsReview: true },
  'care-tell': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  'restriction-nose-blowing': { sources: ['private-rhino'], needsReview: true },
  'restriction-glasses': { sources: [], needsReview: true },
  'restriction-exercise': {
    sources: ['sthetix-rhino', 'psw1-rhino'],
    needsReview: true,
    note: '3 to 6 weeks by one clinic, 8 weeks for the gym by another.',
  },
  'restriction-contact-sport': { sources: ['medic8-rhino'], needsReview: true },
  'restriction-driving': {
    sources: ['sthetix-rhino', 'scultura-genioplasty'],
    needsReview: true,
    note: 'Machines after a general anaesthetic: the source says 48 hours.',
  },
  // Visits and milestones.
  'visit-splint': {
    sources: ['private-rhino', 'tulley-rhino'],
    needsReview: true,
    note: 'Day 7 at one clinic, day 10 at another.',
  },
  'visit-weeks': { sources: [], needsReview: true },
  'visit-six-weeks': { sources: [], needsReview: true },
  'visit-months': { sources: [], needsReview: true },
  'visit-year': { sources: ['aaohns-2017'], needsReview: true, note: 'Partly from memory.' },
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
