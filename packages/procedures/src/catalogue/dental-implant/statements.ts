import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const LISTED = { sources: [], needsReview: true, note: 'Listed without a source.' } as const;
const UNSAID = { sources: [], needsReview: true } as const;
const FROM_MEMORY = { sources: [], needsReview: true, note: 'From memory.' } as const;
const PHASE = { sources: [], needsReview: true, note: 'Our default.' } as const;
const PATIENT_PAGES = { sources: ['bupa-implants', 'hightrees-implants'] } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: PATIENT_PAGES,
  'body-location': PATIENT_PAGES,
  'indication-missing-tooth': LISTED,
  'indication-bone': LISTED,
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'Clinics ask for 1-3 months before.',
  },
  'preparation-gums': { sources: ['dj-2024-perio', 'serroni-2024'], needsReview: true },
  'preparation-antibiotic': {
    sources: ['cochrane-antibiotics-2013', 'greenstein-2020'],
    note: '2 g amoxicillin 1 h before; 25 treated to avoid one failure: from memory.',
  },
  'preparation-face-injections': {
    sources: [],
    needsReview: true,
    note: 'A custom of clinics.',
  },
  // Steps.
  'step-assess': PATIENT_PAGES,
  'step-extraction': { sources: ['bupa-implants', 'iti-2018-loading'] },
  'step-graft': PATIENT_PAGES,
  'step-place': PATIENT_PAGES,
  'step-heal': { sources: ['bupa-implants', 'hightrees-implants', 'barter-implants'] },
  'step-second-stage': PATIENT_PAGES,
  'step-impression': PATIENT_PAGES,
  'step-crown': PATIENT_PAGES,
  'anaesthesia-local': LISTED,
  'anaesthesia-sedation': LISTED,
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    needsReview: true,
    note: 'Minutes from one clinic page.',
  },
  setting: LISTED,
  // When it is placed, and when it first bears a tooth.
  'timing-placement': { sources: ['iti-2018-loading'] },
  'timing-loading': { sources: ['iti-2018-loading', 'iti-2013-loading'] },
  'combination-graft': LISTED,
  // Materials.
  'material-titanium': LISTED,
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-crown': LISTED,
  'material-graft': LISTED,
  // What can be expected.
  'outcome-ten-years': {
    sources: ['howe-2019'],
    note: '96.4% (95.2-97.5); 93.2% (90.1-95.8) when missing data are estimated.',
  },
  'outcome-ten-years-older': { sources: ['howe-2019'] },
  'outcome-thirteen-years': { sources: ['moraschini-2015'], note: 'Mean of 13.4 years; bone loss 1.3 mm.' },
  'outcome-twenty-years': { sources: ['kupka-2024'], note: '92%; 78% when missing data are estimated.' },
  longevity: {
    sources: ['howe-2019', 'kupka-2024', 'moraschini-2015'],
    needsReview: true,
    note: 'Crown: from memory.',
  },
  // What can go wrong.
  'complication-early-failure': {
    sources: ['zhejiang-2022', 'oasis-2014', 'seemann-2017', 'mangano-2018'],
    note: 'Early 1.7-4.2%, year 1 3-8%; 80% of returns by day 157.',
  },
  'complication-late-loss': {
    sources: ['howe-2019', 'seemann-2017'],
    note: 'Not the implants of early failure: do not add up.',
  },
  'complication-peri-implantitis': { sources: ['diaz-2022'], note: '12.5% of implants.' },
  'complication-feeling-early': { sources: ['lin-2016'] },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
    note: '80% of those affected recover by 6 months, 91% by 1 year.',
  },
  'complication-infection': LISTED,
  'complication-bleeding': LISTED,
  'complication-sinus': LISTED,
  'complication-position': LISTED,
  'complication-screw': LISTED,
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
    note: 'After extraction: osteoporosis 0.15%, cancer 2.9%.',
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'mechanism-infection': FROM_MEMORY,
  'mechanism-bleeding': FROM_MEMORY,
  'mechanism-sinus': FROM_MEMORY,
  'mechanism-position': FROM_MEMORY,
  'mechanism-screw': FROM_MEMORY,
  'evidence-weakest': { sources: [], needsReview: true, note: 'Visit schedule.' },
  // Who may have to wait or choose something else.
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
    note: 'Absolute in one review.',
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': {
    sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'],
    needsReview: true,
  },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': UNSAID,
  'caution-bleeding-disorder': LISTED,
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': LISTED,
  'alternative-bridge': LISTED,
  'alternative-denture': LISTED,
  'alternative-bonded-bridge': LISTED,
  'alternative-braces': LISTED,
  // Recovery: the day of surgery.
  'phase-day-of-surgery': PHASE,
  'normal-oozing': LISTED,
  'normal-numb': LISTED,
  'care-gauze': LISTED,
  'care-cold-pack': LISTED,
  'care-cool-food': LISTED,
  // Recovery: the first days.
  'phase-first-days': PHASE,
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'care-salt-water': {
    sources: ['carriageworks-aftercare'],
    needsReview: true,
    note: 'For how long is not said.',
  },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': PHASE,
  'normal-bruise': { sources: ['welsford-aftercare'], needsReview: true },
  'care-soft-food': LISTED,
  'care-gentle-brushing': {
    sources: [],
    needsReview: true,
    note: 'Clinics differ: from about day 3, or after 1 week.',
  },
  // Recovery: bonding.
  'phase-bonding': PHASE,
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'], needsReview: true },
  'normal-silent-failure': FROM_MEMORY,
  'care-keep-clean': LISTED,
  'care-temporary-tooth': LISTED,
  // Recovery: the crown.
  'phase-crown': PHASE,
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  'normal-pressure': LISTED,
  'care-bite': LISTED,
  // Recovery: upkeep.
  'phase-upkeep': PHASE,
  'normal-healthy-gums': LISTED,
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  'care-clean-between': LISTED,
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'Follows the time of bonding.',
  },
  'restriction-alcohol': {
    sources: ['carriageworks-aftercare', 'peri-alcohol-2019', 'lsuhsc-alcohol'],
    needsReview: true,
  },
  'restriction-exercise': { sources: ['welsford-aftercare'], needsReview: true },
  'restriction-rinsing': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-hot-food': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-straws': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-brushing': {
    sources: [],
    needsReview: true,
    note: 'Clinics differ: from about day 3, or after 1 week.',
  },
  'restriction-chewing': LISTED,
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
    note: 'Left alone 6-12 weeks, bonding 6 weeks to 6 months.',
  },
  'restriction-hard-food': LISTED,
  // Visits and milestones.
  'visit-first-contact': UNSAID,
  'visit-wound': LISTED,
  'visit-stability': UNSAID,
  'visit-fitting': LISTED,
  'visit-after-crown': {
    sources: [],
    needsReview: true,
    note: 'Counted from the fitting.',
  },
  'visit-hygiene': { sources: [], needsReview: true, note: 'Every 3 to 6 or 12 months by risk.' },
  'visit-imaging': UNSAID,
  'milestone-activity': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-food': LISTED,
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, Provenance<SourceId>>> =
  drafts(dentalImplantCitations);
