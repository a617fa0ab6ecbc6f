import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const dentalImplantCitations = {
  // What it is.
  summary: { sources: ['bupa-implants', 'hightrees-implants'] },
  'body-location': { sources: ['bupa-implants', 'hightrees-implants'] },
  'indication-missing-tooth': { sources: ['bupa-implants', 'barter-implants'] },
  'indication-bone': { sources: ['bupa-implants', 'hightrees-implants'], needsReview: true },
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
  'preparation-face-injections': { sources: ['ace-covid'], needsReview: true },
  // Steps.
  'step-assess': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-extraction': { sources: ['bupa-implants', 'iti-2018-loading'] },
  'step-graft': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-place': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-heal': { sources: ['bupa-implants', 'hightrees-implants', 'barter-implants'] },
  'step-second-stage': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-impression': { sources: ['bupa-implants', 'hightrees-implants'] },
  'step-crown': { sources: ['bupa-implants', 'hightrees-implants'] },
  'anaesthesia-local': { sources: ['bupa-implants'], needsReview: true },
  'anaesthesia-sedation': { sources: ['bupa-implants'], needsReview: true },
  duration: {
    sources: ['amc-implants', 'bupa-implants'],
    needsReview: true,
  },
  setting: { uncited: 'label' },
  // When it is placed, and when it first bears a tooth.
  'timing-placement': { sources: ['iti-2018-loading'] },
  'timing-loading': { sources: ['iti-2018-loading', 'iti-2013-loading'] },
  'combination-graft': { sources: ['bathla-2018', 'bupa-implants', 'hightrees-implants'], needsReview: true },
  // Materials.
  'material-titanium': { sources: ['nicholson-2020', 'bupa-implants', 'barter-implants'], needsReview: true },
  'material-zirconia': { sources: ['ti-allergy-review', 'comino-2020'] },
  'material-graft': { sources: ['healthinnews-2024'] },
  // What can be expected.
  'outcome-ten-years': {
    sources: ['howe-2019'],
  },
  'outcome-ten-years-older': { sources: ['howe-2019'] },
  'outcome-thirteen-years': { sources: ['moraschini-2015'] },
  'outcome-twenty-years': { sources: ['kupka-2024'] },
  longevity: {
    sources: ['howe-2019', 'kupka-2024', 'moraschini-2015', 'fairway-implants'],
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
  'complication-infection': { sources: ['cochrane-antibiotics-2013'], needsReview: true },
  'complication-bleeding': { sources: ['kim-complications', 'carriageworks-aftercare'], needsReview: true },
  'complication-sinus': { sources: ['ragucci-2019', 'pmc-sinus-2017'], needsReview: true },
  'complication-position': { sources: ['roy-2020', 'alaqeely-2025'], needsReview: true },
  'complication-screw': { sources: ['jung-2008'], needsReview: true },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-allergy': { sources: ['goto-2023'], needsReview: true },
  'evidence-weakest': { uncited: 'label' },
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
  'caution-growth': { sources: ['bjoms-2019-growing', 'moira-implant-age'], needsReview: true },
  'caution-bleeding-disorder': { sources: ['curnow-2017', 'donos-2014', 'queensland-haemophilia'], needsReview: true },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { uncited: 'label' },
  'alternative-bridge': { sources: ['bupa-implants'], needsReview: true },
  'alternative-denture': { sources: ['bupa-implants'], needsReview: true },
  // Recovery: the day of surgery.
  'phase-day-of-surgery': { uncited: 'label' },
  'normal-oozing': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'normal-numb': { sources: ['welsford-aftercare'], needsReview: true },
  'care-gauze': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'care-cold-pack': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'care-cool-food': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': { uncited: 'label' },
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { uncited: 'label' },
  'normal-bruise': { sources: ['welsford-aftercare'], needsReview: true },
  'care-soft-food': { sources: ['welsford-aftercare', 'carriageworks-aftercare'], needsReview: true },
  'care-gentle-brushing': { sources: ['welsford-aftercare', 'carriageworks-aftercare'], needsReview: true },
  // Recovery: bonding.
  'phase-bonding': { uncited: 'label' },
  'normal-nothing-felt': { sources: ['hightrees-implants', 'barter-implants'], needsReview: true },
  'safety-silent-failure': { sources: ['shah-osseointegration', 'romandini-2020'], needsReview: true },
  'care-keep-clean': { sources: ['seed-004', 'diaz-2022'], needsReview: true },
  'care-temporary-tooth': { sources: ['barter-implants'], needsReview: true },
  // Recovery: the crown.
  'phase-crown': { uncited: 'label' },
  'normal-slow-bonding': { sources: ['hightrees-implants'] },
  // Recovery: upkeep.
  'phase-upkeep': { uncited: 'label' },
  'normal-healthy-gums': { sources: ['ccf-gums', 'diaz-2022'], needsReview: true },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  'care-clean-between': {
    sources: ['seed-004', 'bupa-implants', 'riverlawn-cleaning', 'arafura-care'],
    needsReview: true,
  },
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
  'restriction-brushing': { sources: ['welsford-aftercare', 'carriageworks-aftercare'], needsReview: true },
  'restriction-chewing': { sources: ['carriageworks-aftercare'], needsReview: true },
  'restriction-load': {
    sources: ['hightrees-implants', 'barter-implants', 'iti-2018-loading', 'iti-2013-loading'],
  },
  'restriction-hard-food': { sources: ['pymble-crown', 'fldental-food'], needsReview: true },
  // Visits and milestones.
  'visit-wound': { sources: ['seed-004', 'caudry-followup', 'froum-visits-2012'], needsReview: true },
  'visit-bonding': { sources: ['seed-004', 'hartman-final-tooth'], needsReview: true },
  'visit-fitting': { sources: ['bupa-implants', 'hightrees-implants'] },
  'visit-after-crown': { sources: ['seed-004'], needsReview: true },
  'visit-hygiene': {
    sources: ['peri-implant-care', 'periocentrum-checks', 'seed-004', 'diaz-2022'],
    needsReview: true,
  },
  'visit-regular': { sources: ['peri-implant-care', 'periocentrum-checks', 'seed-004'], needsReview: true },
  'milestone-activity': { sources: ['welsford-aftercare'], needsReview: true },
  'milestone-crown': {
    sources: ['bupa-implants', 'hightrees-implants', 'iti-2018-loading'],
    needsReview: true,
  },
} as const;

/** Key of a sentence that the procedure says. */
export type DentalImplantStatement = keyof typeof dentalImplantCitations;

export const dentalImplantStatements: Readonly<Record<DentalImplantStatement, StatementProvenance>> =
  drafts(dentalImplantCitations);
