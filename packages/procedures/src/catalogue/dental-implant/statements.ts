import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const UNSOURCED = { sources: [], needsReview: true } as const;
const PATIENT_PAGES = { sources: ['bupa-implants', 'hightrees-implants'] } as const;
const DAY_OF_SURGERY = { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: PATIENT_PAGES,
  'body-location': PATIENT_PAGES,
  'indication-missing-tooth': UNSOURCED,
  'indication-bone': UNSOURCED,
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
  'preparation-face-injections': UNSOURCED,
  // Steps.
  'step-assess': PATIENT_PAGES,
  'step-extraction': { sources: ['bupa-implants', 'iti-2018-loading'] },
  'step-graft': PATIENT_PAGES,
  'step-place': PATIENT_PAGES,
  'step-heal': { sources: ['bupa-implants', 'hightrees-implants', 'barter-implants'] },
  'step-second-stage': PATIENT_PAGES,
  'step-impression': PATIENT_PAGES,
  'step-crown': PATIENT_PAGES,
  'anaesthesia-local': UNSOURCED,
  'anaesthesia-sedation': UNSOURCED,
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    needsReview: true,
  },
  setting: UNSOURCED,
  // When it is placed, and when it first bears a tooth.
  'timing-placement': { sources: ['iti-2018-loading'] },
  'timing-loading': { sources: ['iti-2018-loading', 'iti-2013-loading'] },
  'combination-graft': UNSOURCED,
  // Materials.
  'material-titanium': UNSOURCED,
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-crown': UNSOURCED,
  'material-graft': UNSOURCED,
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
  'complication-infection': UNSOURCED,
  'complication-bleeding': UNSOURCED,
  'complication-sinus': UNSOURCED,
  'complication-position': UNSOURCED,
  'complication-screw': UNSOURCED,
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-allergy': UNSOURCED,
  'mechanism-infection': UNSOURCED,
  'mechanism-bleeding': UNSOURCED,
  'mechanism-sinus': UNSOURCED,
  'mechanism-position': UNSOURCED,
  'mechanism-screw': UNSOURCED,
  'evidence-weakest': UNSOURCED,
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
  'caution-growth': UNSOURCED,
  'caution-bleeding-disorder': UNSOURCED,
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': UNSOURCED,
  'alternative-bridge': UNSOURCED,
  'alternative-denture': UNSOURCED,
  'alternative-bonded-bridge': UNSOURCED,
  'alternative-braces': UNSOURCED,
  // Recovery: the day of surgery.
  'phase-day-of-surgery': UNSOURCED,
  'normal-oozing': UNSOURCED,
  'normal-numb': UNSOURCED,
  'care-gauze': UNSOURCED,
  'care-cold-pack': UNSOURCED,
  'care-cool-food': UNSOURCED,
  // Recovery: the first days.
  'phase-first-days': UNSOURCED,
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': UNSOURCED,
  'normal-bruise': { sources: ['welsford-aftercare'], needsReview: true },
  'care-soft-food': UNSOURCED,
  'care-gentle-brushing': UNSOURCED,
  // Recovery: bonding.
  'phase-bonding': UNSOURCED,
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'], needsReview: true },
  'normal-silent-failure': UNSOURCED,
  'care-keep-clean': UNSOURCED,
  'care-temporary-tooth': UNSOURCED,
  // Recovery: the crown.
  'phase-crown': UNSOURCED,
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  'normal-pressure': UNSOURCED,
  'care-bite': UNSOURCED,
  // Recovery: upkeep.
  'phase-upkeep': UNSOURCED,
  'normal-healthy-gums': UNSOURCED,
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  'care-clean-between': UNSOURCED,
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
  'restriction-rinsing': DAY_OF_SURGERY,
  'restriction-hot-food': DAY_OF_SURGERY,
  'restriction-straws': DAY_OF_SURGERY,
  'restriction-brushing': UNSOURCED,
  'restriction-chewing': UNSOURCED,
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
  },
  'restriction-hard-food': UNSOURCED,
  // Visits and milestones.
  'visit-first-contact': UNSOURCED,
  'visit-wound': UNSOURCED,
  'visit-stability': UNSOURCED,
  'visit-fitting': UNSOURCED,
  'visit-after-crown': UNSOURCED,
  'visit-hygiene': UNSOURCED,
  'visit-imaging': UNSOURCED,
  'milestone-activity': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-food': UNSOURCED,
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, Provenance<SourceId>>> =
  drafts(dentalImplantCitations);
