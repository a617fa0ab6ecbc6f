import type { Provenance } from '@osseo/core';
import { drafts } from '../model/drafts.ts';
import type { SourceId } from '../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: { sources: ['bupa-implants', 'hightrees-implants'] },
  'body-location': { sources: ['bupa-implants', 'hightrees-implants'] },
  'indication-missing-tooth': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'indication-bone': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    note: 'Clinics ask for 1 to 3 months before surgery; the exact weeks need clinician review.',
  },
  'preparation-gums': { sources: ['dj-2024-perio', 'serroni-2024'], note: 'Needs clinician review.' },
  'preparation-antibiotic': {
    sources: ['cochrane-antibiotics-2013', 'greenstein-2020'],
    note: 'About 25 people treated to avoid one failure: from memory, to be checked.',
  },
  'preparation-face-injections': {
    sources: [],
    note: 'Two weeks is a custom of clinics, not a finding. Needs clinician review.',
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
  'anaesthesia-local': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'anaesthesia-sedation': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    note: 'The minutes come from one clinic page. Needs clinician review.',
  },
  setting: { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Materials.
  'material-titanium': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-crown': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'material-graft': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // What can be expected.
  'outcome-ten-years': {
    sources: ['howe-2019'],
    note: '96.4% (95.2-97.5); 93.2% (90.1-95.8) when implants lost from view are counted in.',
  },
  'outcome-ten-years-older': { sources: ['howe-2019'] },
  'outcome-twenty-years': { sources: ['kupka-2024'], note: '92%; 78% when missing data are estimated.' },
  longevity: {
    sources: ['howe-2019', 'kupka-2024', 'moraschini-2015'],
    note: 'That crowns are often replaced after 10 to 15 years is from memory. Needs clinician review.',
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
    note: 'Listed from the warning signs; no frequency in the evidence. Needs clinician review.',
  },
  'complication-bleeding': { sources: [], note: 'No frequency in the evidence. Needs clinician review.' },
  'complication-sinus': { sources: [], note: 'No frequency in the evidence. Needs clinician review.' },
  'complication-position': { sources: [], note: 'No frequency in the evidence. Needs clinician review.' },
  'complication-screw': { sources: [], note: 'No frequency in the evidence. Needs clinician review.' },
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
    note: 'Needs clinician review.',
  },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], note: 'Needs clinician review.' },
  'caution-growth': { sources: [], note: 'Needs clinician review.' },
  'caution-bleeding-disorder': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'alternative-bridge': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'alternative-denture': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'alternative-bonded-bridge': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'alternative-braces': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: the day of surgery.
  'phase-day-of-surgery': { sources: [], note: 'Default of this package.' },
  'normal-oozing': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'normal-numb': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-gauze': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-cold-pack': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-cool-food': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: the first days.
  'phase-first-days': { sources: [], note: 'Default of this package.' },
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], note: 'Needs clinician review.' },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], note: 'Needs clinician review.' },
  'care-salt-water': {
    sources: ['carriageworks-aftercare'],
    note: 'How long to go on is not in the sources. Needs clinician review.',
  },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], note: 'Needs clinician review.' },
  'care-brush-others': { sources: ['carriageworks-aftercare'], note: 'Needs clinician review.' },
  'care-head-up': { sources: ['carriageworks-aftercare'], note: 'Needs clinician review.' },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { sources: [], note: 'Default of this package.' },
  'normal-bruise': { sources: ['welsford-aftercare'], note: 'Needs clinician review.' },
  'care-soft-food': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-gentle-brushing': {
    sources: [],
    note: 'Clinics differ: from about day 3, or after one week; listed without a source. Needs clinician review.',
  },
  // Recovery: bonding.
  'phase-bonding': { sources: [], note: 'Default of this package.' },
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'] },
  'normal-silent-failure': { sources: [], note: 'From memory. Needs clinician review.' },
  'care-keep-clean': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-temporary-tooth': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: the crown.
  'phase-crown': { sources: [], note: 'Default of this package.' },
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  'normal-pressure': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-bite': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Recovery: upkeep.
  'phase-upkeep': { sources: [], note: 'Default of this package.' },
  'normal-healthy-gums': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'care-lifelong': { sources: ['diaz-2022'], note: 'Needs clinician review.' },
  'care-clean-between': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    note: '2 to 6 months follows the time of bonding; the exact weeks need clinician review.',
  },
  'restriction-alcohol': {
    sources: ['carriageworks-aftercare', 'peri-alcohol-2019', 'lsuhsc-alcohol'],
    note: 'Needs clinician review.',
  },
  'restriction-exercise': { sources: ['welsford-aftercare'], note: 'Needs clinician review.' },
  'restriction-rinsing': { sources: ['welsford-aftercare', 'wentworth-aftercare'], note: 'Needs clinician review.' },
  'restriction-hot-food': { sources: ['welsford-aftercare', 'wentworth-aftercare'], note: 'Needs clinician review.' },
  'restriction-straws': { sources: ['welsford-aftercare', 'wentworth-aftercare'], note: 'Needs clinician review.' },
  'restriction-brushing': {
    sources: [],
    note: 'Clinics differ: from about day 3, or after one week; listed without a source. Needs clinician review.',
  },
  'restriction-chewing': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
    note: "Left alone 6 to 12 weeks, bonding 6 weeks to 6 months; earlier loading is the clinician's choice.",
  },
  'restriction-hard-food': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  // Visits and milestones.
  'visit-first-contact': { sources: [], note: 'Needs clinician review.' },
  'visit-wound': { sources: ['welsford-aftercare'], note: 'Needs clinician review.' },
  'visit-stability': { sources: [], note: 'Needs clinician review.' },
  'visit-fitting': { sources: [], note: 'Listed without a source. Needs clinician review.' },
  'visit-after-crown': {
    sources: [],
    note: 'Counted from the fitting (1 to 2 weeks later), so the window is as wide as that of the crown. Needs clinician review.',
  },
  'visit-hygiene': { sources: [], note: 'Every 3 to 6 or 12 months by risk. Needs clinician review.' },
  'visit-imaging': { sources: [], note: 'Needs clinician review.' },
  'milestone-activity': { sources: ['welsford-aftercare'], note: 'Needs clinician review.' },
  'milestone-food': { sources: ['welsford-aftercare'], note: 'Needs clinician review.' },
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    note: 'Needs clinician review.',
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, Provenance<SourceId>>> =
  drafts(dentalImplantCitations);
