import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: { sources: ['bupa-implants', 'hightrees-implants'] },
  'body-location': { sources: ['bupa-implants', 'hightrees-implants'] },
  'indication-missing-tooth': { sources: [] },
  'indication-bone': { sources: [] },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'preparation-gums': { sources: ['dj-2024-perio', 'serroni-2024'], needsReview: true },
  'preparation-antibiotic': {
    sources: ['cochrane-antibiotics-2013', 'greenstein-2020'],
  },
  'preparation-weight-medicine': { sources: ['glp1-anzca-2025', 'glp1-us-2024'] },
  'preparation-face-injections': { sources: [] },
  // Steps.
  'step-assess': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-extraction': { sources: ['bupa-implants', 'iti-2018-loading'] },
  'step-graft': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-place': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-heal': { sources: ['bupa-implants', 'hightrees-implants', 'barter-implants'] },
  'step-second-stage': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-impression': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-crown': { sources: ['bupa-implants', 'hightrees-implants'] },
  'anaesthesia-local': { sources: [] },
  'anaesthesia-sedation': { sources: [] },
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    needsReview: true,
  },
  setting: { sources: [] },
  // When it is placed, and when it first bears a tooth.
  'timing-placement': { sources: ['iti-2018-loading'] },
  'timing-loading': { sources: ['iti-2018-loading', 'iti-2013-loading'] },
  'combination-graft': { sources: [] },
  // Materials.
  'material-titanium': { sources: [] },
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-crown': { sources: [] },
  'material-graft': { sources: [] },
  // What can be expected.
  'outcome-ten-years': {
    sources: ['howe-2019'],
  },
  'outcome-ten-years-older': { sources: ['howe-2019'] },
  'outcome-thirteen-years': { sources: ['moraschini-2015'] },
  'outcome-twenty-years': { sources: ['kupka-2024'] },
  longevity: {
    sources: ['howe-2019', 'kupka-2024', 'moraschini-2015'],
    needsReview: true,
  },
  // What can go wrong.
  'complication-early-failure': {
    sources: ['zhejiang-2022', 'oasis-2014', 'seemann-2017', 'mangano-2018'],
  },
  'complication-late-loss': {
    sources: ['howe-2019', 'seemann-2017'],
  },
  'complication-peri-implantitis': { sources: ['diaz-2022'] },
  'complication-feeling-early': { sources: ['lin-2016'] },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
  },
  'complication-infection': { sources: [] },
  'complication-bleeding': { sources: [] },
  'complication-sinus': { sources: [] },
  'complication-position': { sources: [] },
  'complication-screw': { sources: [] },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-allergy': { sources: [] },
  'mechanism-infection': { sources: [] },
  'mechanism-bleeding': { sources: [] },
  'mechanism-sinus': { sources: [] },
  'mechanism-position': { sources: [] },
  'mechanism-screw': { sources: [] },
  'evidence-weakest': { sources: [] },
  // Who may have to wait or choose something else.
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': {
    sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'],
    needsReview: true,
  },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': { sources: [] },
  'caution-bleeding-disorder': { sources: [] },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { sources: [] },
  'alternative-bridge': { sources: [] },
  'alternative-denture': { sources: [] },
  'alternative-bonded-bridge': { sources: [] },
  'alternative-braces': { sources: [] },
  // Recovery: the day of surgery.
  'phase-day-of-surgery': { sources: [] },
  'normal-oozing': { sources: [] },
  'normal-numb': { sources: [] },
  'care-gauze': { sources: [] },
  'care-cold-pack': { sources: [] },
  'care-cool-food': { sources: [] },
  // Recovery: the first days.
  'phase-first-days': { sources: [] },
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { sources: [] },
  'normal-bruise': { sources: ['welsford-aftercare'], needsReview: true },
  'care-soft-food': { sources: [] },
  'care-gentle-brushing': { sources: [] },
  // Recovery: bonding.
  'phase-bonding': { sources: [] },
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'], needsReview: true },
  'normal-silent-failure': { sources: [] },
  'care-keep-clean': { sources: [] },
  'care-temporary-tooth': { sources: [] },
  // Recovery: the crown.
  'phase-crown': { sources: [] },
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  'normal-pressure': { sources: [] },
  'care-bite': { sources: [] },
  // Recovery: upkeep.
  'phase-upkeep': { sources: [] },
  'normal-healthy-gums': { sources: [] },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  'care-clean-between': { sources: [] },
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'restriction-alcohol': {
    sources: ['carriageworks-aftercare', 'peri-alcohol-2019', 'lsuhsc-alcohol'],
    needsReview: true,
  },
  'restriction-exercise': { sources: ['welsford-aftercare'], needsReview: true },
  'restriction-rinsing': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-hot-food': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-straws': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-brushing': { sources: [] },
  'restriction-chewing': { sources: [] },
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
  },
  'restriction-hard-food': { sources: [] },
  // Visits and milestones.
  'visit-first-contact': { sources: [] },
  'visit-wound': { sources: [] },
  'visit-stability': { sources: [] },
  'visit-fitting': { sources: [] },
  'visit-after-crown': { sources: [] },
  'visit-hygiene': { sources: [] },
  'visit-imaging': { sources: [] },
  'milestone-activity': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-food': { sources: [] },
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, Provenance<SourceId>>> =
  drafts(dentalImplantCitations);
