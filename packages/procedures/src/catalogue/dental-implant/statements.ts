import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: { sources: ['bupa-implants', 'hightrees-implants'] },
  'body-location': { sources: ['bupa-implants', 'hightrees-implants'] },
  'indication-missing-tooth': { sources: [], needsReview: true },
  'indication-bone': { sources: [], needsReview: true },
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
  'preparation-face-injections': { sources: [], needsReview: true },
  // Steps.
  'step-assess': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-extraction': { sources: ['bupa-implants', 'iti-2018-loading'] },
  'step-graft': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-place': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-heal': { sources: ['bupa-implants', 'hightrees-implants', 'barter-implants'] },
  'step-second-stage': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-impression': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-crown': { sources: ['bupa-implants', 'hightrees-implants'] },
  'anaesthesia-local': { sources: [], needsReview: true },
  'anaesthesia-sedation': { sources: [], needsReview: true },
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    needsReview: true,
  },
  setting: { sources: [], needsReview: true },
  // When it is placed, and when it first bears a tooth.
  'timing-placement': { sources: ['iti-2018-loading'] },
  'timing-loading': { sources: ['iti-2018-loading', 'iti-2013-loading'] },
  'combination-graft': { sources: [], needsReview: true },
  // Materials.
  'material-titanium': { sources: [], needsReview: true },
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-crown': { sources: [], needsReview: true },
  'material-graft': { sources: [], needsReview: true },
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
  'complication-infection': { sources: [], needsReview: true },
  'complication-bleeding': { sources: [], needsReview: true },
  'complication-sinus': { sources: [], needsReview: true },
  'complication-position': { sources: [], needsReview: true },
  'complication-screw': { sources: [], needsReview: true },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-allergy': { sources: [], needsReview: true },
  'mechanism-infection': { sources: [], needsReview: true },
  'mechanism-bleeding': { sources: [], needsReview: true },
  'mechanism-sinus': { sources: [], needsReview: true },
  'mechanism-position': { sources: [], needsReview: true },
  'mechanism-screw': { sources: [], needsReview: true },
  'evidence-weakest': { sources: [], needsReview: true },
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
  'caution-growth': { sources: [], needsReview: true },
  'caution-bleeding-disorder': { sources: [], needsReview: true },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { sources: [], needsReview: true },
  'alternative-bridge': { sources: [], needsReview: true },
  'alternative-denture': { sources: [], needsReview: true },
  'alternative-bonded-bridge': { sources: [], needsReview: true },
  'alternative-braces': { sources: [], needsReview: true },
  // Recovery: the day of surgery.
  'phase-day-of-surgery': { sources: [], needsReview: true },
  'normal-oozing': { sources: [], needsReview: true },
  'normal-numb': { sources: [], needsReview: true },
  'care-gauze': { sources: [], needsReview: true },
  'care-cold-pack': { sources: [], needsReview: true },
  'care-cool-food': { sources: [], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { sources: [], needsReview: true },
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { sources: [], needsReview: true },
  'normal-bruise': { sources: ['welsford-aftercare'], needsReview: true },
  'care-soft-food': { sources: [], needsReview: true },
  'care-gentle-brushing': { sources: [], needsReview: true },
  // Recovery: bonding.
  'phase-bonding': { sources: [], needsReview: true },
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'], needsReview: true },
  'normal-silent-failure': { sources: [], needsReview: true },
  'care-keep-clean': { sources: [], needsReview: true },
  'care-temporary-tooth': { sources: [], needsReview: true },
  // Recovery: the crown.
  'phase-crown': { sources: [], needsReview: true },
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  'normal-pressure': { sources: [], needsReview: true },
  'care-bite': { sources: [], needsReview: true },
  // Recovery: upkeep.
  'phase-upkeep': { sources: [], needsReview: true },
  'normal-healthy-gums': { sources: [], needsReview: true },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  'care-clean-between': { sources: [], needsReview: true },
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
  'restriction-brushing': { sources: [], needsReview: true },
  'restriction-chewing': { sources: [], needsReview: true },
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
  },
  'restriction-hard-food': { sources: [], needsReview: true },
  // Visits and milestones.
  'visit-first-contact': { sources: [], needsReview: true },
  'visit-wound': { sources: [], needsReview: true },
  'visit-stability': { sources: [], needsReview: true },
  'visit-fitting': { sources: [], needsReview: true },
  'visit-after-crown': { sources: [], needsReview: true },
  'visit-hygiene': { sources: [], needsReview: true },
  'visit-imaging': { sources: [], needsReview: true },
  'milestone-activity': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-food': { sources: [], needsReview: true },
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, Provenance<SourceId>>> =
  drafts(dentalImplantCitations);
