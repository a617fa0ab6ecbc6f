import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const LISTED = { sources: [], needsReview: true, note: 'Listed without a source.' } as const;
const UNSAID = { sources: [], needsReview: true } as const;
const FROM_MEMORY = { sources: [], needsReview: true, note: 'From memory.' } as const;
const PHASE = { sources: [], needsReview: true, note: 'Our default.' } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const miniDentalImplantsCitations = {
  // What it is.
  summary: { sources: ['mdi-2025', 'lemos-2017'] },
  'definition-width': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  'definition-bonding': {
    sources: ['lemos-2017'],
    needsReview: true,
    note: 'How bonding works and its other uses: from memory.',
  },
  'body-location': LISTED,
  'indication-loose-denture': {
    sources: ['iti-2018-ndi', 'iti-2013-ndi'],
    needsReview: true,
    note: 'Rubbing and tough food: listed without a source.',
  },
  'indication-narrow-bone': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  'indication-health': { sources: ['iti-2018-ndi', 'iti-2013-ndi', 'lemos-2017'] },
  'indication-other': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'Clinics ask for 1-3 months before.',
  },
  'preparation-face-injections': { sources: [], needsReview: true, note: 'A custom of clinics.' },
  // Steps.
  'step-assess': LISTED,
  'step-number': { sources: ['lemos-2017', 'mdi-2025'] },
  'step-place': LISTED,
  'step-clips': LISTED,
  'step-load': {
    sources: ['jawad-2019', 'mdi-2025'],
    note: 'Survival lower with delayed than with immediate loading (mdi-2025).',
  },
  'anaesthesia-local': LISTED,
  duration: UNSAID,
  setting: LISTED,
  // Materials.
  'material-titanium': LISTED,
  'material-clips': LISTED,
  // What can be expected.
  'outcome-seven-years': {
    sources: ['mdi-2025'],
    note: 'Cumulative. Lower in the upper jaw and with delayed loading.',
  },
  'outcome-overall': { sources: ['lemos-2017'] },
  'outcome-lower-jaw': { sources: ['jawad-2019'] },
  'outcome-consensus': { sources: ['iti-2018-ndi'], note: '94.5% +/- 5 (80-100) at 12-78 months; high risk of bias.' },
  longevity: { sources: ['mdi-2025', 'lemos-2017', 'jawad-2019', 'schwindling-2016'] },
  'evidence-weakest': { sources: [], needsReview: true, note: 'Upkeep schedule.' },
  // What can go wrong.
  'complication-loss-lower': {
    sources: ['lemos-2017', 'mdi-2025', 'schwindling-2016'],
    needsReview: true,
    note: 'Lost after a mean of 9.4 months (mdi-2025). Shrinking bone: from memory.',
  },
  'complication-loss-upper': { sources: ['lemos-2017', 'mdi-2025'] },
  'complication-peri-implantitis': { sources: ['diaz-2022'], note: '12.5% of implants. All implants, not only mini.' },
  'complication-denture-break': {
    sources: ['schwindling-2016', 'mdi-2025'],
    note: '6 of 25 (24%); a review found a high rate.',
  },
  'complication-clips': { sources: ['mdi-2025'] },
  'complication-lining': { sources: ['schwindling-2016'], note: '16% of 25.' },
  'complication-implant-break': { sources: ['schwindling-2016'], note: '2 of 99 implants.' },
  'mechanism-break': FROM_MEMORY,
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
  // Who may have to wait or choose something else.
  'caution-upper-jaw': { sources: ['lemos-2017', 'mdi-2025'] },
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
    note: 'Absolute in one review.',
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': { sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'], needsReview: true },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': UNSAID,
  'caution-bleeding-disorder': LISTED,
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': LISTED,
  'alternative-denture': LISTED,
  'alternative-two-implants': LISTED,
  'alternative-fixed-bridge': LISTED,
  // Recovery: the first two days.
  'phase-first-days': PHASE,
  'normal-sore': LISTED,
  'care-denture': LISTED,
  // Recovery: the first two weeks.
  'phase-first-two-weeks': PHASE,
  'normal-sore-spots': LISTED,
  'care-soft-food': LISTED,
  'care-salt-water': LISTED,
  'care-around-posts': LISTED,
  // Recovery: bonding.
  'phase-bonding': PHASE,
  'normal-firmer': LISTED,
  'normal-silent-failure': FROM_MEMORY,
  'care-clean': { sources: ['diaz-2022'], needsReview: true },
  'care-night': LISTED,
  // Recovery: upkeep.
  'phase-upkeep': PHASE,
  'normal-bone': { sources: ['mdi-2025'], note: '0.5 mm early to 1.26 mm by 59-90 months.' },
  'care-rings': LISTED,
  'care-loose-post': LISTED,
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
    note: 'Follows the time of bonding.',
  },
  'restriction-rinsing': LISTED,
  'restriction-hot-drinks': LISTED,
  'restriction-hard-food': LISTED,
  // Visits and milestones.
  'visit-sore-spots': LISTED,
  'visit-healing': LISTED,
  'visit-bonding': LISTED,
  'visit-upkeep': UNSAID,
  'milestone-firm': LISTED,
} as const;

/** Key of a sentence that the procedure says. */
export type MiniDentalImplantsStatement = keyof typeof miniDentalImplantsCitations;

export const miniDentalImplantsStatements: Readonly<Record<MiniDentalImplantsStatement, Provenance<SourceId>>> =
  drafts(miniDentalImplantsCitations);
