import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const rhinoplastyCitations = {
  // What it is.
  summary: { sources: ['aaohns-2017'] },
  'body-location': {
    sources: ['aaohns-2017', 'benenden-rhino', 'brucerichard-rhino', 'potomac-combine'],
    needsReview: true,
  },
  'indication-shape': { sources: ['aaohns-2017'] },
  'indication-breathing': { sources: ['aaohns-2017'] },
  'indication-injury': { sources: ['aaohns-2017'], needsReview: true },
  'indication-birth': { sources: ['aaohns-2017'], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'preparation-sleep-and-clots': { sources: ['aaohns-2017', 'vte-chapter'] },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
  },
  'preparation-company': { sources: ['webmd-facial-implants'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['aaohns-2017', 'gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-surgeon': { sources: ['nhs-fillers', 'gmc-2016'] },
  'step-airway': { sources: ['aaohns-2017'] },
  'step-comfort': { sources: ['aaohns-2017', 'psp-rhino-guideline'], needsReview: true },
  'step-open': { sources: ['pmc-rhino-2016'] },
  'step-reshape': { sources: ['psw1-rhino'] },
  'step-skin': { sources: ['psw1-rhino', 'private-rhino'] },
  'step-packing': { sources: ['aaohns-2017', 'modernaes-rhino-2017', 'psp-rhino-guideline'], needsReview: true },
  'anaesthesia-general': { sources: ['psw1-rhino', 'cadogan-rhino'] },
  duration: {
    sources: ['cadogan-rhino', 'psw1-rhino'],
    needsReview: true,
  },
  setting: { sources: ['psw1-rhino'] },
  // Materials.
  'material-cartilage': { sources: ['psw1-rhino'], needsReview: true },
  'material-splint': { sources: ['private-rhino', 'tulley-rhino'], needsReview: true },
  // What can be expected.
  'outcome-satisfaction': { sources: ['aaohns-2017'] },
  longevity: { sources: ['psw1-rhino', 'sahin-revision', 'explore-revision'], needsReview: true },
  // What can go wrong.
  'complication-revision': { sources: ['sharif-2020'] },
  'complication-revision-open': { sources: ['pmc-rhino-2016'] },
  'complication-revision-closed': { sources: ['pmc-rhino-2016'] },
  'complication-infection': { sources: ['sharif-2020'] },
  'complication-opening': { sources: ['sharif-2020'] },
  'complication-bleeding': { sources: ['sharif-2020'] },
  'complication-septum': { sources: ['sharif-2020'], needsReview: true },
  'complication-smell': { sources: ['shemshadi-2008', 'razmpa-2013'], needsReview: true },
  'complication-breathing': { sources: ['sharif-2020', 'pmc-rhino-2016'], needsReview: true },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
  },
  'complication-allergy': { sources: ['harper-2018'], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
  },
  // Who may have to wait or choose something else.
  'caution-infection': { sources: ['chrisabela-operation', 'eryaman-infection'], needsReview: true },
  'caution-growth': { sources: ['pediatric-rhinoplasty-chapter', 'shandilya-2007'], needsReview: true },
  'caution-bleeding': {
    sources: ['aan-2013', 'anticoagulation-uk', 'curnow-2017', 'queensland-haemophilia'],
    needsReview: true,
  },
  'caution-cocaine': { sources: ['raja-2023', 'webmd-cocaine-2010'], needsReview: true },
  'caution-distress': { sources: ['aaohns-2017', 'bmjbp-bdd', 'gmc-2016'] },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: ['fda-2015-alert', 'kato-2022'] },
  'alternative-septum': {
    sources: ['aaohns-2017', 'indorewala-septorhino', 'chaselodge-septorhino'],
    needsReview: true,
  },
  // With other treatments.
  'combination-chin': { sources: ['bookmd-implants', 'medscape-chin'], needsReview: true },
  'combination-filler': { sources: ['ha-rhinoplasty-2021', 'rochira-2020'], needsReview: true },
  // What is known least.
  'evidence-weakest': { uncited: 'label' },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-blocked': {
    sources: ['hey-rhino-discharge', 'cuh-septorhinoplasty', 'psw1-rhino', 'private-rhino'],
    needsReview: true,
  },
  'care-head-up': { sources: ['private-rhino'], needsReview: true },
  'care-cold-pack': { sources: ['medic8-rhino'] },
  'safety-aspirin': { sources: ['aps-rhino-postop', 'hcf-nasal-surgery', 'becertain-medicines'], needsReview: true },
  // Recovery: with the splint.
  'phase-splint': { uncited: 'label' },
  'normal-bruise': { sources: ['hey-rhino-discharge', 'psw1-rhino'], needsReview: true },
  // Recovery: the early weeks.
  'phase-early': { uncited: 'label' },
  // Recovery: settling.
  'phase-settling': { uncited: 'label' },
  'normal-tip': { sources: ['psw1-rhino'], needsReview: true },
  // Recovery: the final shape, and after.
  'phase-final': { uncited: 'label' },
  'normal-refining': { sources: ['psw1-rhino'], needsReview: true },
  'phase-later': { uncited: 'label' },
  'normal-later': { sources: ['psw1-rhino'], needsReview: true },
  'care-tell': { sources: ['gmc-2016', 'mddus-2015'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
  },
  'restriction-nose-blowing': { sources: ['private-rhino'], needsReview: true },
  'restriction-glasses': {
    sources: ['medic8-rhino', 'private-rhino', 'eryaman-glasses', 'etoz-rhino'],
    needsReview: true,
  },
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
  'visit-weeks': { sources: ['seed-002', 'entsurgery-nose'], needsReview: true },
  'visit-six-weeks': { sources: ['seed-002', 'entsurgery-nose'], needsReview: true },
  'visit-months': { sources: ['seed-002', 'entsurgery-nose'], needsReview: true },
  'visit-year': { sources: ['aaohns-2017'], needsReview: true },
  'milestone-work': { sources: ['psw1-rhino'], needsReview: true },
  'milestone-driving': { sources: ['sthetix-rhino'], needsReview: true },
  'milestone-exercise': { sources: ['sthetix-rhino', 'psw1-rhino'], needsReview: true },
  'milestone-contact-sport': { sources: ['medic8-rhino'], needsReview: true },
  'milestone-shape': { sources: ['psw1-rhino'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type RhinoplastyStatement = keyof typeof rhinoplastyCitations;

export const rhinoplastyStatements: Readonly<Record<RhinoplastyStatement, StatementProvenance>> =
  drafts(rhinoplastyCitations);
