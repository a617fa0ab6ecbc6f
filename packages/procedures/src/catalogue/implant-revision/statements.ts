import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const LISTED = { sources: [], needsReview: true, note: 'Listed without a source.' } as const;
const UNSAID = { sources: [], needsReview: true } as const;
const FROM_MEMORY = { sources: [], needsReview: true, note: 'From memory.' } as const;
const PHASE = { sources: [], needsReview: true, note: 'Our default.' } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const implantRevisionCitations = {
  // What it is.
  summary: { sources: ['quaranta-2014', 'ebd-2025-replacement', 'park-2022'] },
  'definition-failure': { sources: ['seemann-2017', 'mangano-2018'] },
  'definition-feelings': { sources: [], needsReview: true, note: 'Tone, not a finding.' },
  'body-location': LISTED,
  'indication-loose': LISTED,
  'indication-pain': LISTED,
  'indication-swelling': LISTED,
  'indication-silent': FROM_MEMORY,
  'indication-peri-implantitis': LISTED,
  'indication-broken': LISTED,
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'Clinics ask for 1-3 months before.',
  },
  'preparation-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj', 'joi-2021-ar', 'chappuis-2018'] },
  'preparation-alcohol': { sources: ['lsuhsc-alcohol', 'peri-alcohol-2019', 'galindo-2005'] },
  'preparation-face-injections': { sources: [], needsReview: true, note: 'A custom of clinics.' },
  // Steps.
  'step-find-cause': { sources: ['kupka-2024', 'zhejiang-2022', 'park-2022'], needsReview: true },
  'step-scan': LISTED,
  'step-remove': LISTED,
  'step-clean': LISTED,
  'step-graft': LISTED,
  'step-wait': { sources: ['ebd-2025-replacement', 'go20-column', 'healthinnews-2024'], needsReview: true },
  'step-place': LISTED,
  'step-crown': LISTED,
  'anaesthesia-local': LISTED,
  'anaesthesia-sedation': LISTED,
  duration: UNSAID,
  setting: LISTED,
  // When the new implant is placed.
  'timing-immediate': { sources: ['ebd-2025-replacement'], note: 'P = 0.31.' },
  'timing-delayed': { sources: ['go20-column'], needsReview: true },
  'timing-after-graft': { sources: ['healthinnews-2024'], needsReview: true },
  'timing-large-graft': FROM_MEMORY,
  // Materials.
  'material-own-bone': { sources: ['healthinnews-2024'] },
  'material-donor-bone': { sources: ['healthinnews-2024'] },
  'material-animal-bone': { sources: ['healthinnews-2024'] },
  'material-synthetic': { sources: ['healthinnews-2024'] },
  'material-membrane': LISTED,
  // What can be expected.
  'outcome-second': { sources: ['quaranta-2014', 'zhejiang-2022'], note: 'Other series 71.0-94.6% (zhejiang-2022).' },
  'outcome-third': { sources: ['quaranta-2014'] },
  'outcome-one-year': { sources: ['ebd-2025-replacement'] },
  'outcome-graft-at-once': {
    sources: ['ebd-2025-replacement'],
    note: 'Immediate 97.6%, delayed 91.7%: not significant.',
  },
  'outcome-graft-later': { sources: ['ebd-2025-replacement'] },
  longevity: { sources: ['quaranta-2014', 'ebd-2025-replacement', 'park-2022'] },
  'evidence-weakest': { sources: [], needsReview: true, note: 'Waiting times.' },
  // What can go wrong.
  'complication-new-failure': {
    sources: ['quaranta-2014', 'park-2022', 'seemann-2017', 'mangano-2018'],
    note: '8 of 69 failed again (park-2022).',
  },
  'complication-graft': { sources: ['lateral-aug-2022'], note: 'Mean of lateral grafts in the lower jaw.' },
  'complication-feeling-early': { sources: ['lin-2016'], note: 'Lower-jaw implants of any kind.' },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
    note: '80% of those affected recover by 6 months, 91% by 1 year.',
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
    note: 'After extraction: osteoporosis 0.15%, cancer 2.9%.',
  },
  'complication-bone-defect': LISTED,
  'mechanism-bone-defect': FROM_MEMORY,
  // Who may have to wait or choose something else.
  'caution-cause': LISTED,
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
    note: 'Absolute in one review.',
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': { sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'], needsReview: true },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': UNSAID,
  'caution-bleeding-disorder': LISTED,
  'caution-heavy-smoking': {
    sources: ['naseri-2020', 'moraschini-2016'],
    needsReview: true,
    note: 'Blood flow: from memory.',
  },
  // Alternatives.
  'alternative-none': LISTED,
  'alternative-bridge': LISTED,
  'alternative-denture': LISTED,
  // Recovery: after removal.
  'phase-removal': PHASE,
  'normal-oozing': LISTED,
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-numb': LISTED,
  'care-gauze': LISTED,
  'care-cold-pack': LISTED,
  'care-cool-food': LISTED,
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true, note: 'For how long is not said.' },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the gum.
  'phase-gum': PHASE,
  'normal-gum': LISTED,
  'care-soft-food': LISTED,
  'care-keep-clean': LISTED,
  // Recovery: the bone.
  'phase-bone': PHASE,
  'normal-nothing-felt': LISTED,
  'care-temporary-tooth': LISTED,
  // Recovery: the new implant.
  'phase-new-implant': PHASE,
  'normal-restart': LISTED,
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
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
  'restriction-poking': LISTED,
  'restriction-load': LISTED,
  // Visits and milestones.
  'visit-stitches': LISTED,
  'visit-gum': LISTED,
  'visit-bone': LISTED,
  'visit-fitting': LISTED,
  'visit-yearly': UNSAID,
  'milestone-crown': LISTED,
} as const;

/** Key of a sentence that the procedure says. */
export type ImplantRevisionStatement = keyof typeof implantRevisionCitations;

export const implantRevisionStatements: Readonly<Record<ImplantRevisionStatement, Provenance<SourceId>>> =
  drafts(implantRevisionCitations);
