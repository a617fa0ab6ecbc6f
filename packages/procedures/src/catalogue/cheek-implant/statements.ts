import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const cheekImplantCitations = {
  // What it is.
  summary: {
    sources: ['niamtu-2010', 'statpearls-facial-implants'],
    needsReview: true,
    note: 'That the bite stays as it is has no source.',
  },
  'definition-zygomatic': { sources: [], needsReview: true },
  'body-location': { sources: ['niamtu-2010'], needsReview: true },
  'indication-flat-cheek': { sources: ['niamtu-psp'] },
  'indication-volume': { sources: ['niamtu-psp'] },
  'indication-jowls': { sources: ['niamtu-psp'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  'preparation-infection': { sources: ['niamtu-2010'], needsReview: true },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
    note: 'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'], needsReview: true },
  'step-plan': { sources: ['statpearls-facial-implants'], needsReview: true },
  'step-choose': {
    sources: ['niamtu-psp', 'statpearls-facial-implants'],
    needsReview: true,
    note: 'The sentence about reactions has no source.',
  },
  'step-cut': { sources: ['suvarna-cheek', 'bookmd-implants'] },
  'step-place': { sources: [], needsReview: true },
  'step-fix': {
    sources: ['gafar-2023', 'eppley-fixation', 'niamtu-2010'],
    needsReview: true,
    note: '11 studies of 2 to 601 cases; none compares infection with and without screws.',
  },
  'step-close': { sources: [], needsReview: true },
  'anaesthesia-sedation': { sources: ['suvarna-cheek'], needsReview: true },
  'anaesthesia-general': { sources: ['suvarna-cheek'], needsReview: true },
  duration: {
    sources: ['suvarna-cheek', 'atlas-implants'],
    needsReview: true,
    note: 'One page says 30 to 60 minutes, another 30 to 45.',
  },
  setting: { sources: [], needsReview: true, note: 'No setting in the evidence; day surgery as for the chin implant.' },
  // Materials.
  'material-silicone': { sources: ['niamtu-2010', 'statpearls-facial-implants'] },
  'material-polyethylene': { sources: ['niamtu-2010', 'statpearls-facial-implants'] },
  'material-eptfe': { sources: ['niamtu-2010', 'statpearls-facial-implants'] },
  // How it is held.
  'fixation-screw': {
    sources: ['niamtu-psp', 'eppley-fixation'],
    needsReview: true,
    note: 'Effort, risk and cost have no source.',
  },
  'fixation-suture': { sources: ['niamtu-psp', 'eppley-fixation'] },
  'fixation-pocket': { sources: ['niamtu-psp', 'eppley-fixation'] },
  // What can be expected.
  'outcome-satisfaction': { sources: [], needsReview: true },
  longevity: { sources: ['niamtu-2010'] },
  // What can go wrong.
  'complication-infection': {
    sources: ['niamtu-2010', 'oliver-2019'],
    needsReview: true,
    note: '3 of 204 implants of one surgeon, all replaced later; 2.67% in pooled data, whether of implants or people is not said.',
  },
  'complication-size': { sources: ['niamtu-2010'], note: 'Patients of one surgeon with 204 implants.' },
  'complication-removal': { sources: ['niamtu-2010'], note: 'Patients of one surgeon with 204 implants.' },
  'complication-movement': {
    sources: ['eppley-fixation', 'rauso-2020'],
    needsReview: true,
    note: '1 of 31 implants moved and was infected.',
  },
  'complication-numb': { sources: [], needsReview: true, note: 'The infraorbital nerve.' },
  'complication-exposure': { sources: ['eppley-fixation'], needsReview: true },
  'complication-bone-thinning': {
    sources: ['acemap-chin-resorption'],
    needsReview: true,
    note: 'The source is about chin implants.',
  },
  'complication-shape': { sources: ['niamtu-psp', 'statpearls-facial-implants'], needsReview: true },
  'complication-haematoma': { sources: [], needsReview: true },
  'mechanism-haematoma': { sources: [], needsReview: true },
  'mechanism-removal': { sources: ['niamtu-2010'] },
  'complication-pain': { sources: [], needsReview: true },
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
  'caution-infection': { sources: ['niamtu-2010'], needsReview: true },
  'caution-sinus': { sources: ['niamtu-2010'] },
  'caution-gum-disease': { sources: [], needsReview: true },
  'caution-bite': { sources: [], needsReview: true },
  'caution-age': { sources: [], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  'caution-bleeding': { sources: [], needsReview: true },
  'caution-diabetes': {
    sources: ['wagner-2022'],
    needsReview: true,
    note: 'The source is about dental implants.',
  },
  'caution-radiotherapy': {
    sources: ['toneatti-2021'],
    needsReview: true,
    note: 'The source is about dental implants.',
  },
  'caution-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj'], needsReview: true },
  'caution-allergy': { sources: [], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-filler': { sources: [], needsReview: true },
  'alternative-fat': { sources: [], needsReview: true },
  'alternative-lift': { sources: [], needsReview: true },
  // With other treatments.
  'combination-soft': { sources: [], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: ['niamtu-2010', 'oliver-2019'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { sources: [], needsReview: true },
  'normal-swelling': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'normal-stiff': { sources: ['csf-implants', 'mosser-implants'], needsReview: true },
  'care-head-up': { sources: [], needsReview: true },
  'care-cold-pack': { sources: [], needsReview: true },
  'care-soft-food': { sources: [], needsReview: true },
  'care-mouthwash': { sources: [], needsReview: true },
  'care-eye': { sources: [], needsReview: true },
  // Recovery: the early days.
  'phase-early': { sources: [], needsReview: true },
  'normal-stitches': { sources: [], needsReview: true },
  // Recovery: settling.
  'phase-settling': { sources: [], needsReview: true },
  'normal-settling': { sources: [], needsReview: true },
  // Recovery: the final shape.
  'phase-final': { sources: [], needsReview: true },
  'normal-slow-change': { sources: ['mosser-implants'], needsReview: true },
  // Recovery: the years after.
  'phase-later': { sources: [], needsReview: true },
  'normal-later': { sources: ['niamtu-2010'], needsReview: true },
  'care-tell': { sources: [], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  'restriction-nose': { sources: [], needsReview: true },
  'restriction-exercise': { sources: [], needsReview: true },
  'restriction-contact-sport': {
    sources: ['bookmd-implants'],
    needsReview: true,
    note: 'Week 6 is the last day of the check.',
  },
  'restriction-driving': { sources: ['scultura-genioplasty'], needsReview: true, note: 'The source says 48 hours.' },
  // Visits and milestones.
  'visit-first': { sources: ['niamtu-2010'] },
  'visit-second': { sources: [], needsReview: true },
  'visit-settling': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'milestone-work': { sources: ['suvarna-cheek'], needsReview: true },
  'milestone-food': { sources: [], needsReview: true },
  'milestone-contact-sport': { sources: ['bookmd-implants'], needsReview: true },
  'milestone-shape': { sources: ['mosser-implants'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type CheekImplantStatement = keyof typeof cheekImplantCitations;

export const cheekImplantStatements: Readonly<Record<CheekImplantStatement, Provenance<SourceId>>> =
  drafts(cheekImplantCitations);
