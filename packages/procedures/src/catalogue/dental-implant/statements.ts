import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: { sources: ['bupa-implants', 'hightrees-implants'] },
  'body-location': { sources: ['bupa-implants', 'hightrees-implants'] },
  'indication-missing-tooth': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'indication-bone': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'Clinics ask for 1 to 3 months before surgery; the exact weeks need clinician review.',
  },
  'preparation-gums': { sources: ['dj-2024-perio', 'serroni-2024'], needsReview: true },
  'preparation-antibiotic': {
    sources: ['cochrane-antibiotics-2013', 'greenstein-2020'],
    note: 'About 25 people treated to avoid one failure: from memory, to be checked.',
  },
  'preparation-face-injections': {
    sources: [],
    needsReview: true,
    note: 'Two weeks is a custom of clinics, not a finding.',
  },
  // Steps.
  'step-assess': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-extraction': { sources: ['bupa-implants', 'iti-2018-loading'] },
  'step-graft': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-place': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-heal': { sources: ['bupa-implants', 'hightrees-implants', 'barter-implants'] },
  'step-second-stage': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-impression': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-crown': { sources: ['bupa-implants', 'hightrees-implants'] },
  'anaesthesia-local': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'anaesthesia-sedation': { sources: [], needsReview: true, note: 'Listed without a source.' },
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    needsReview: true,
    note: 'The minutes come from one clinic page.',
  },
  setting: { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Materials.
  'material-titanium': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-crown': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'material-graft': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // What can be expected.
  'outcome-ten-years': {
    sources: ['howe-2019'],
    note: '96.4% (95.2-97.5); 93.2% (90.1-95.8) when implants lost from view are counted in.',
  },
  'outcome-ten-years-older': { sources: ['howe-2019'] },
  'outcome-twenty-years': { sources: ['kupka-2024'], note: '92%; 78% when missing data are estimated.' },
  longevity: {
    sources: ['howe-2019', 'kupka-2024', 'moraschini-2015'],
    needsReview: true,
    note: 'That crowns are often replaced after 10 to 15 years is from memory.',
  },
  // What can go wrong.
  'complication-early-failure': {
    sources: ['zhejiang-2022', 'oasis-2014', 'seemann-2017', 'mangano-2018'],
    note: 'Early failure 1.7-4.2%, first year 3-8%. 80% of returned implants came back within 157 days.',
  },
  'complication-late-loss': {
    sources: ['howe-2019', 'seemann-2017'],
    note: 'Studies of early failure and of survival count different implants, so the two figures do not add up.',
  },
  'complication-peri-implantitis': { sources: ['diaz-2022'], note: '19.5% of patients, 12.5% of implants.' },
  'complication-feeling-early': { sources: ['lin-2016'], note: 'After implants in the lower jaw, at 10 days.' },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
    note: 'After implants in the lower jaw, at 1 year; 80% of those affected recover by 6 months, 91% by 1 year.',
  },
  'complication-infection': {
    sources: [],
    needsReview: true,
    note: 'Listed from the warning signs; no frequency in the evidence.',
  },
  'complication-bleeding': { sources: [], needsReview: true, note: 'No frequency in the evidence.' },
  'complication-sinus': { sources: [], needsReview: true, note: 'No frequency in the evidence.' },
  'complication-position': { sources: [], needsReview: true, note: 'No frequency in the evidence.' },
  'complication-screw': { sources: [], needsReview: true, note: 'No frequency in the evidence.' },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
    note: 'After tooth removal: 0.15% with osteoporosis, 2.9% with cancer. No firm rate after implants.',
  },
  'complication-radiation-necrosis': {
    sources: ['toneatti-2021'],
    note: '3% (1.6-4.9) of people who had radiotherapy to head or neck.',
  },
  // Who may have to wait or choose something else.
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
    note: 'One review calls this an absolute contraindication; the clinician decides.',
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': {
    sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'],
    needsReview: true,
  },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': { sources: [], needsReview: true },
  'caution-bleeding-disorder': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'alternative-bridge': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'alternative-denture': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'alternative-bonded-bridge': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'alternative-braces': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: the day of surgery.
  'phase-day-of-surgery': { sources: [], note: 'Default of this package.' },
  'normal-oozing': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'normal-numb': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-gauze': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-cold-pack': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-cool-food': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'care-salt-water': {
    sources: ['carriageworks-aftercare'],
    needsReview: true,
    note: 'How long to go on is not in the sources.',
  },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { sources: [], note: 'Default of this package.' },
  'normal-bruise': { sources: ['welsford-aftercare'], needsReview: true },
  'care-soft-food': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-gentle-brushing': {
    sources: [],
    needsReview: true,
    note: 'Clinics differ: from about day 3, or after one week; listed without a source.',
  },
  // Recovery: bonding.
  'phase-bonding': { sources: [], note: 'Default of this package.' },
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'] },
  'normal-silent-failure': { sources: [], needsReview: true, note: 'From memory.' },
  'care-keep-clean': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-temporary-tooth': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: the crown.
  'phase-crown': { sources: [], note: 'Default of this package.' },
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  'normal-pressure': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-bite': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Recovery: upkeep.
  'phase-upkeep': { sources: [], note: 'Default of this package.' },
  'normal-healthy-gums': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  'care-clean-between': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: '2 to 6 months follows the time of bonding; the exact weeks need clinician review.',
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
    note: 'Clinics differ: from about day 3, or after one week; listed without a source.',
  },
  'restriction-chewing': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
    note: "Left alone 6 to 12 weeks, bonding 6 weeks to 6 months; earlier loading is the clinician's choice.",
  },
  'restriction-hard-food': { sources: [], needsReview: true, note: 'Listed without a source.' },
  // Visits and milestones.
  'visit-first-contact': { sources: [], needsReview: true },
  'visit-wound': { sources: ['welsford-aftercare'], needsReview: true },
  'visit-stability': { sources: [], needsReview: true },
  'visit-fitting': { sources: [], needsReview: true, note: 'Listed without a source.' },
  'visit-after-crown': {
    sources: [],
    needsReview: true,
    note: 'Counted from the fitting (1 to 2 weeks later), so the window is as wide as that of the crown.',
  },
  'visit-hygiene': { sources: [], needsReview: true, note: 'Every 3 to 6 or 12 months by risk.' },
  'visit-imaging': { sources: [], needsReview: true },
  'milestone-activity': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-food': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, Provenance<SourceId>>> =
  drafts(dentalImplantCitations);
