import { drafts } from '../../model/drafts.ts';
import type { StatementProvenance } from '../../model/statement.ts';

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const implantRevisionCitations = {
  // What it is.
  summary: { sources: ['quaranta-2014', 'ebd-2025-replacement', 'park-2022'] },
  'definition-failure': { sources: ['seemann-2017', 'mangano-2018'] },
  'definition-feelings': { sources: ['seed-001'], needsReview: true },
  'body-location': { sources: ['seed-001'] },
  'indication-loose': { sources: ['seed-001'], needsReview: true },
  'indication-pain': { sources: ['seed-001'], needsReview: true },
  'indication-swelling': { sources: ['seed-001'], needsReview: true },
  'safety-silent-failure': { sources: ['shah-osseointegration', 'romandini-2020'], needsReview: true },
  'indication-peri-implantitis': { sources: ['seed-001', 'diaz-2022'], needsReview: true },
  // Before.
  'preparation-smoking': {
    sources: ['naseri-2020', 'moraschini-2016', 'hinode-2006', 'wisdomcentre-smoking', 'drveeren-smoking'],
    needsReview: true,
  },
  'preparation-bone-medicine': { sources: ['sdcep-mronj-holiday', 'tg-au-mronj', 'joi-2021-ar', 'chappuis-2018'] },
  'preparation-alcohol': { sources: ['lsuhsc-alcohol', 'peri-alcohol-2019', 'galindo-2005'] },
  'preparation-weight-medicine': { sources: ['glp1-anzca-2025', 'glp1-us-2024'] },
  'preparation-face-injections': { sources: ['ace-covid'], needsReview: true },
  // Steps.
  'step-find-cause': { sources: ['kupka-2024', 'zhejiang-2022', 'park-2022'], needsReview: true },
  'step-scan': { sources: ['seed-001'], needsReview: true },
  'step-remove': { sources: ['roy-2020', 'seed-001'], needsReview: true },
  'step-clean': { sources: ['seed-001'], needsReview: true },
  'step-graft': { sources: ['seed-001'], needsReview: true },
  'step-wait': { sources: ['ebd-2025-replacement', 'go20-column', 'healthinnews-2024'], needsReview: true },
  'step-place': { sources: ['seed-001'], needsReview: true },
  'step-crown': { sources: ['bupa-implants', 'hightrees-implants'], needsReview: true },
  'anaesthesia-local': { sources: ['bupa-implants'], needsReview: true },
  'anaesthesia-sedation': { sources: ['bupa-implants'], needsReview: true },
  duration: { uncited: 'label' },
  setting: { uncited: 'label' },
  // When the new implant is placed.
  'timing-immediate': { sources: ['ebd-2025-replacement'] },
  'timing-delayed': { sources: ['go20-column'], needsReview: true },
  'timing-after-graft': { sources: ['healthinnews-2024'], needsReview: true },
  // Materials.
  'material-own-bone': { sources: ['healthinnews-2024'] },
  'material-donor-bone': { sources: ['healthinnews-2024'] },
  'material-animal-bone': { sources: ['healthinnews-2024'] },
  'material-synthetic': { sources: ['healthinnews-2024'] },
  // What can be expected.
  'outcome-second': { sources: ['quaranta-2014', 'zhejiang-2022'] },
  'outcome-third': { sources: ['quaranta-2014'] },
  'outcome-one-year': { sources: ['ebd-2025-replacement'] },
  'outcome-graft-at-once': {
    sources: ['ebd-2025-replacement'],
  },
  'outcome-graft-later': { sources: ['ebd-2025-replacement'] },
  longevity: { sources: ['quaranta-2014', 'ebd-2025-replacement', 'park-2022'] },
  'evidence-weakest': { uncited: 'label' },
  // What can go wrong.
  'complication-new-failure': {
    sources: ['quaranta-2014', 'park-2022', 'seemann-2017', 'mangano-2018'],
  },
  'complication-graft': { sources: ['lateral-aug-2022'] },
  'complication-feeling-early': { sources: ['lin-2016'] },
  'complication-feeling-lasting': {
    sources: ['lin-2016'],
  },
  'complication-radiation-necrosis': { sources: ['toneatti-2021'] },
  'complication-jaw-necrosis': {
    sources: ['joi-2021-ar', 'sdcep-mronj-risk'],
  },
  'complication-bone-defect': { sources: ['idealmodern-removal', 'seed-001'], needsReview: true },
  'complication-allergy': { sources: ['goto-2023'], needsReview: true },
  // Who may have to wait or choose something else.
  'caution-cause': { sources: ['seed-001'], needsReview: true },
  'caution-cancer-bone-medicine': {
    sources: ['joi-2021-ar', 'sdcep-mronj-holiday', 'tg-au-mronj'],
  },
  'caution-diabetes': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'caution-gum-disease': { sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl'], needsReview: true },
  'caution-radiotherapy': { sources: ['toneatti-2021', 'schiegnitz-2022'], needsReview: true },
  'caution-growth': { sources: ['bjoms-2019-growing', 'moira-implant-age'], needsReview: true },
  'caution-bleeding-disorder': { sources: ['curnow-2017', 'donos-2014', 'queensland-haemophilia'], needsReview: true },
  'caution-heavy-smoking': { sources: ['naseri-2020', 'moraschini-2016', 'seed-001'], needsReview: true },
  // Alternatives.
  'alternative-none': { uncited: 'label' },
  'alternative-bridge': { sources: ['bupa-implants'], needsReview: true },
  'alternative-denture': { sources: ['bupa-implants'], needsReview: true },
  // Recovery: after removal.
  'phase-removal': { uncited: 'label' },
  'normal-oozing': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'normal-swelling': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-mild-pain': { sources: ['nsoms-aftercare', 'welsford-aftercare'], needsReview: true },
  'normal-numb': { sources: ['welsford-aftercare'], needsReview: true },
  'care-gauze': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'care-cold-pack': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'care-cool-food': { sources: ['welsford-aftercare', 'wentworth-aftercare'], needsReview: true },
  'care-salt-water': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-head-up': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-antiseptic-rinse': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-brush-others': { sources: ['carriageworks-aftercare'], needsReview: true },
  // Recovery: the gum.
  'phase-gum': { uncited: 'label' },
  'care-soft-food': { sources: ['carriageworks-aftercare'], needsReview: true },
  'care-keep-clean': { sources: ['seed-004'], needsReview: true },
  // Recovery: the bone.
  'phase-bone': { uncited: 'label' },
  'care-temporary-tooth': { sources: ['barter-implants'], needsReview: true },
  // Recovery: the new implant.
  'phase-new-implant': { uncited: 'label' },
  'normal-restart': { sources: ['ebd-2025-replacement', 'go20-column', 'healthinnews-2024'], needsReview: true },
  'care-lifelong': { sources: ['diaz-2022'], needsReview: true },
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
  'restriction-poking': { sources: ['idealmodern-removal'], needsReview: true },
  'restriction-load': { sources: ['barter-implants'], needsReview: true },
  // Visits and milestones.
  'visit-stitches': { sources: ['seed-004', 'caudry-followup', 'froum-visits-2012'], needsReview: true },
  'visit-gum': { sources: ['seed-004', 'froum-visits-2012'], needsReview: true },
  'visit-bone': { sources: ['bupa-implants', 'hightrees-implants'], needsReview: true },
  'visit-fitting': { sources: ['bupa-implants', 'hightrees-implants'], needsReview: true },
  'visit-regular': { sources: ['peri-implant-care', 'periocentrum-checks', 'seed-004'], needsReview: true },
  'milestone-crown': { sources: ['bupa-implants', 'hightrees-implants'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type ImplantRevisionStatement = keyof typeof implantRevisionCitations;

export const implantRevisionStatements: Readonly<Record<ImplantRevisionStatement, StatementProvenance>> =
  drafts(implantRevisionCitations);
