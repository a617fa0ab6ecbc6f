import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const miniDentalImplantsCitations = {
  // What it is.
  summary: { sources: ['mdi-2025', 'lemos-2017'] },
  'definition-width': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  'definition-bonding': {
    sources: ['lemos-2017'],
    needsReview: true,
  },
  'body-location': { sources: [], needsReview: true },
  'indication-loose-denture': {
    sources: ['iti-2018-ndi', 'iti-2013-ndi'],
    needsReview: true,
  },
  'indication-narrow-bone': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  'indication-health': { sources: ['iti-2018-ndi', 'iti-2013-ndi', 'lemos-2017'] },
  'indication-other': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'preparation-face-injections': { sources: [], needsReview: true },
  // Steps.
  'step-assess': { sources: [], needsReview: true },
  'step-number': { sources: ['lemos-2017', 'mdi-2025'] },
  'step-place': { sources: [], needsReview: true },
  'step-clips': { sources: [], needsReview: true },
  'step-load': {
    sources: ['jawad-2019', 'mdi-2025'],
  },
  'anaesthesia-local': { sources: [], needsReview: true },
  duration: { sources: [], needsReview: true },
  setting: { sources: [], needsReview: true },
  // Materials.
  'material-titanium': { sources: ['seed-004'], needsReview: true },
  'material-clips': { sources: [], needsReview: true },
  // What can be expected.
  'outcome-seven-years': {
    sources: ['mdi-2025'],
  },
  'outcome-overall': { sources: ['lemos-2017'] },
  'outcome-lower-jaw': { sources: ['jawad-2019'] },
  'outcome-consensus': { sources: ['iti-2018-ndi'] },
  longevity: { sources: ['mdi-2025', 'lemos-2017', 'jawad-2019', 'schwindling-2016'] },
  'evidence-weakest': { sources: [], needsReview: true },
  // What can go wrong.
  'complication-loss-lower': {
    sources: ['lemos-2017', 'mdi-2025', 'schwindling-2016'],
    needsReview: true,
  },
  'complication-loss-upper': { sources: ['lemos-2017', 'mdi-2025'] },
  'complication-late-loss': { sources: ['howe-2019', 'seemann-2017'], needsReview: true },
  'complication-peri-implantitis': { sources: ['diaz-2022'] },
  'complication-denture-break': {
    sources: ['schwindling-2016', 'mdi-2025'],
  },
  'complication-clips': { sources: ['mdi-2025'] },
  'complication-lining': { sources: ['schwindling-2016'] },
  'complication-implant-break': { sources: ['schwindling-2016'] },
  'mechanism-break': { sources: [], needsReview: true },
  'complication-feeling-early': { sources: ['lin-2016'] },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-allergy': { sources: [], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-upper-jaw': { sources: ['lemos-2017', 'mdi-2025'] },
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': { sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'], needsReview: true },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': { sources: [], needsReview: true },
  'caution-bleeding-disorder': { sources: [], needsReview: true },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { sources: [], needsReview: true },
  'alternative-denture': { sources: ['seed-004'], needsReview: true },
  'alternative-two-implants': { sources: [], needsReview: true },
  'alternative-fixed-bridge': { sources: [], needsReview: true },
  // Recovery: the first two days.
  'phase-first-days': { sources: [], needsReview: true },
  'normal-sore': { sources: [], needsReview: true },
  'care-denture': { sources: ['seed-004'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { sources: [], needsReview: true },
  'normal-sore-spots': { sources: [], needsReview: true },
  'care-soft-food': { sources: [], needsReview: true },
  'care-salt-water': { sources: [], needsReview: true },
  'care-around-posts': { sources: ['seed-004'], needsReview: true },
  // Recovery: bonding.
  'phase-bonding': { sources: [], needsReview: true },
  'normal-firmer': { sources: [], needsReview: true },
  'normal-silent-failure': { sources: [], needsReview: true },
  'care-clean': { sources: ['diaz-2022'], needsReview: true },
  'care-night': { sources: [], needsReview: true },
  // Recovery: upkeep.
  'phase-upkeep': { sources: [], needsReview: true },
  'normal-bone': { sources: ['mdi-2025'] },
  'care-rings': { sources: [], needsReview: true },
  'care-loose-post': { sources: ['seed-004'], needsReview: true },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'restriction-rinsing': { sources: [], needsReview: true },
  'restriction-hot-drinks': { sources: [], needsReview: true },
  'restriction-hard-food': { sources: [], needsReview: true },
  // Visits and milestones.
  'visit-sore-spots': { sources: ['seed-004'], needsReview: true },
  'visit-healing': { sources: ['seed-004'], needsReview: true },
  'visit-bonding': { sources: ['seed-004'], needsReview: true },
  'visit-upkeep': { sources: ['seed-004'], needsReview: true },
  'milestone-firm': { sources: [], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type MiniDentalImplantsStatement = keyof typeof miniDentalImplantsCitations;

export const miniDentalImplantsStatements: Readonly<Record<MiniDentalImplantsStatement, Provenance<SourceId>>> =
  drafts(miniDentalImplantsCitations);
