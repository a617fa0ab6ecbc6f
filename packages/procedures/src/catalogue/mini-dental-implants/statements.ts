import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const miniDentalImplantsCitations = {
  // What it is.
  summary: { sources: ['mdi-2025', 'lemos-2017'] },
  'definition-width': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  'definition-bonding': { sources: ['lemos-2017', 'seed-004'], needsReview: true },
  'body-location': { sources: ['lemos-2017', 'mdi-2025'], needsReview: true },
  'indication-loose-denture': { sources: ['iti-2018-ndi', 'iti-2013-ndi', 'seed-004'], needsReview: true },
  'indication-narrow-bone': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  'indication-health': { sources: ['iti-2018-ndi', 'iti-2013-ndi', 'lemos-2017'] },
  'indication-other': { sources: ['iti-2018-ndi', 'iti-2013-ndi'] },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'preparation-face-injections': { sources: ['ace-covid'], needsReview: true },
  // Steps.
  'step-assess': { sources: ['jawad-2019'], needsReview: true },
  'step-number': { sources: ['lemos-2017', 'mdi-2025'] },
  'step-place': { sources: ['jawad-2019', 'iti-2013-ndi'], needsReview: true },
  'step-clips': { sources: ['jawad-2019'], needsReview: true },
  'step-load': {
    sources: ['jawad-2019', 'mdi-2025'],
  },
  'anaesthesia-local': { sources: ['jawad-2019'], needsReview: true },
  duration: { uncited: 'label' },
  setting: { uncited: 'label' },
  // Materials.
  'material-titanium': { sources: ['nicholson-2020', 'seed-004'], needsReview: true },
  'material-clips': { sources: ['schwindling-2016', 'mdi-2025'], needsReview: true },
  // What can be expected.
  'outcome-seven-years': {
    sources: ['mdi-2025'],
  },
  'outcome-overall': { sources: ['lemos-2017'] },
  'outcome-lower-jaw': { sources: ['jawad-2019'] },
  'outcome-consensus': { sources: ['iti-2018-ndi'] },
  longevity: { sources: ['mdi-2025', 'lemos-2017', 'jawad-2019', 'schwindling-2016'] },
  'evidence-weakest': { uncited: 'label' },
  // What can go wrong.
  'complication-loss-lower': { sources: ['lemos-2017', 'mdi-2025', 'schwindling-2016', 'seed-004'], needsReview: true },
  'complication-loss-upper': { sources: ['lemos-2017', 'mdi-2025'] },
  'complication-late-loss': { sources: ['howe-2019', 'seemann-2017'], needsReview: true },
  'complication-peri-implantitis': { sources: ['diaz-2022'] },
  'complication-denture-break': {
    sources: ['schwindling-2016', 'mdi-2025'],
  },
  'complication-clips': { sources: ['mdi-2025'] },
  'complication-lining': { sources: ['schwindling-2016'] },
  'complication-implant-break': { sources: ['schwindling-2016'] },
  'complication-feeling-early': { sources: ['lin-2016'] },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-allergy': { sources: ['goto-2023'], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-upper-jaw': { sources: ['lemos-2017', 'mdi-2025'] },
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': { sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'], needsReview: true },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': { sources: ['bjoms-2019-growing'], needsReview: true },
  'caution-bleeding-disorder': { sources: ['curnow-2017', 'donos-2014', 'queensland-haemophilia'], needsReview: true },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016'] },
  // Alternatives.
  'alternative-none': { uncited: 'label' },
  'alternative-denture': { sources: ['seed-004'], needsReview: true },
  'alternative-two-implants': { sources: ['lemos-2017'], needsReview: true },
  'alternative-fixed-bridge': { sources: ['bupa-implants'], needsReview: true },
  // Recovery: the first two days.
  'phase-first-days': { uncited: 'label' },
  'normal-sore': { sources: ['welsford-aftercare'], needsReview: true },
  'care-denture': { sources: ['seed-004'], needsReview: true },
  // Recovery: the first two weeks.
  'phase-first-two-weeks': { uncited: 'label' },
  'normal-sore-spots': { sources: ['seed-004'], needsReview: true },
  'care-soft-food': { sources: ['welsford-aftercare', 'carriageworks-aftercare'], needsReview: true },
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-around-posts': { sources: ['seed-004'], needsReview: true },
  // Recovery: bonding.
  'phase-bonding': { uncited: 'label' },
  'normal-firmer': { sources: ['seed-004', 'lemos-2017'] },
  'safety-silent-failure': { sources: ['shah-osseointegration', 'romandini-2020'], needsReview: true },
  'care-clean': { sources: ['diaz-2022'], needsReview: true },
  // Recovery: upkeep.
  'phase-upkeep': { uncited: 'label' },
  'normal-bone': { sources: ['mdi-2025'] },
  'care-rings': { sources: ['schwindling-2016', 'mdi-2025'], needsReview: true },
  'care-loose-post': { sources: ['seed-004', 'moonglow-dentures'], needsReview: true },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
  // Restrictions.
  'restriction-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'restriction-rinsing': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-hot-drinks': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'restriction-hard-food': { sources: ['garcia-food'], needsReview: true },
  // Visits and milestones.
  'visit-sore-spots': { sources: ['seed-004'], needsReview: true },
  'visit-healing': { sources: ['seed-004', 'froum-visits-2012'], needsReview: true },
  'visit-bonding': { sources: ['seed-004', 'hartman-final-tooth'], needsReview: true },
  'visit-upkeep': {
    sources: ['peri-implant-care', 'moonglow-dentures', 'seed-004', 'mdi-2025', 'schwindling-2016'],
    needsReview: true,
  },
  'milestone-firm': { sources: ['seed-004', 'lemos-2017'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type MiniDentalImplantsStatement = keyof typeof miniDentalImplantsCitations;

export const miniDentalImplantsStatements: Readonly<Record<MiniDentalImplantsStatement, StatementProvenance>> =
  drafts(miniDentalImplantsCitations);
