import type { Provenance } from '@osseo/core';
import { drafts } from '../../model/drafts.ts';
import type { SourceId } from '../../sources/source-id.ts';

const PHASE = { sources: [], needsReview: true, note: 'Default of this package.' } as const;

/** Every sentence of the procedure and where it comes from, in the order of the page. */
const glutealFatTransferCitations = {
  // Before anything else.
  'safety-death': { sources: ['aserf-2017'] },
  'safety-under-skin': {
    sources: ['baaps-2022', 'pazmino-2023', 'modernaes-bbl', 'aserf-2017', 'gaviria-2023'],
  },
  'safety-surgeon': {
    sources: ['baaps-2022', 'pazmino-letter', 'vidal-2024', 'baaps-2024', 'govuk-2025'],
    note: 'Ultrasound: 1,815 guided cases reported, mandatory in Florida. The UK plans to allow only settings that its care regulator registers.',
  },
  'safety-no-label': { sources: ['aserf-2017', 'gaviria-2023'] },
  'safety-ask': { sources: ['baaps-2022', 'baaps-2024'] },
  'safety-filler': {
    sources: ['baaps-2024', 'mfds-2020', 'mfds-2015'],
    note: 'A death in the UK in 2024. Korea warns against filler in the buttocks.',
  },
  'safety-time': {
    sources: ['pazmino-2023'],
    note: 'South Florida 2010-2022: 25 deaths, all with fat in the muscle, 92% in high-volume budget clinics, operations of about 90 minutes; 14 came after the guidance of 2018.',
  },
  // What it is.
  summary: { sources: ['pmc-gluteal-2020', 'vidal-2024'] },
  'body-location': { sources: ['nice-ipg417'], needsReview: true, note: 'The source on donor sites is about breasts.' },
  'indication-volume': { sources: ['pmc-gluteal-2020'] },
  // Before.
  'preparation-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: 'One clinic asks for 4 weeks before surgery, another for 8.',
  },
  'preparation-hormones': { sources: ['vte-chapter'] },
  'preparation-weight-medicine': {
    sources: ['glp1-anzca-2025', 'glp1-us-2024'],
    note: 'Clear liquids for 24 hours: for all in Australia and New Zealand 2025, for higher risk in the US 2024.',
  },
  'preparation-sleep-and-clots': { sources: ['vte-chapter'], needsReview: true },
  'preparation-company': { sources: [], needsReview: true },
  // Steps.
  'step-consult': { sources: ['gmc-2016', 'mddus-2016', 'asa-cosmetic', 'bmjbp-bdd'] },
  'step-lie': { sources: ['vidal-2024', 'villanueva-2018'] },
  'step-harvest': {
    sources: ['nice-ipg417'],
    note: 'The source is about breasts. Equipment is conventional or works with internal ultrasound.',
  },
  'step-prepare': { sources: ['nice-ipg417', 'fantozzi-2017'], note: 'The sources are about breasts and hands.' },
  'step-inject': { sources: ['vidal-2024', 'villanueva-2018', 'baaps-2022'] },
  'anaesthesia-general': { sources: ['vidal-2024', 'villanueva-2018'] },
  duration: { sources: [], needsReview: true },
  setting: { sources: [], needsReview: true, note: 'A visit on day 1 suggests a day case.' },
  'material-own-fat': { sources: ['asaps-stem-2012', 'rohrich-2019', 'meruane-2016'] },
  // What can be expected.
  'outcome-retention': {
    sources: ['bruno-bbl', 'lv-2021'],
    needsReview: true,
    note: 'One clinic page says about a third is lost. In the face 47% (41-53) stays, 26 to 83% across studies.',
  },
  longevity: { sources: ['bruno-bbl'], needsReview: true },
  // What can go wrong.
  'complication-death': {
    sources: ['aserf-2017', 'modernaes-bbl', 'psp-bbl-tf'],
    needsReview: true,
    note: '32 deaths in 198,857 cases of 692 surgeons (survey); other estimates 1 in 3,448 and 1 in 3,000. About 1 in 15,000 after the rules changed: from memory, so left out.',
  },
  'complication-embolism': {
    sources: ['aserf-2017'],
    note: '103 in the same survey, more with deep injection.',
  },
  'complication-any': { sources: ['pmc-gluteal-2020'], needsReview: true },
  'complication-serious': {
    sources: ['pmc-gluteal-2020'],
    needsReview: true,
    note: 'The source says under 1%, and deaths are undercounted.',
  },
  'mechanism-several': { sources: ['pmc-gluteal-2020'] },
  'complication-infection': { sources: [], needsReview: true },
  'complication-seroma': { sources: [], needsReview: true },
  'complication-nerve': { sources: [], needsReview: true },
  'complication-shape': { sources: [], needsReview: true },
  'mechanism-unknown': { sources: [], needsReview: true, note: 'No mechanism in the evidence.' },
  'complication-fat-loss': { sources: ['bruno-bbl'], needsReview: true },
  'complication-lumps': { sources: ['groen-2017'], needsReview: true, note: 'The source is about the face: 2%.' },
  'complication-clot': {
    sources: ['gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'],
    needsReview: true,
    note: 'All aesthetic surgery: 0 of 136 facelifts, 0.08% of 1,272, 0.1% of 2,759.',
  },
  'complication-allergy': { sources: [], needsReview: true },
  'complication-regret': {
    sources: ['joseph-2017', 'bmjbp-bdd'],
    needsReview: true,
    note: '13.1% of cosmetic facial patients screen positive for body dysmorphic disorder.',
  },
  // Who may have to wait or choose something else.
  'caution-deep': { sources: ['baaps-2022'], needsReview: true, note: 'That large volumes count has no source.' },
  'caution-clot': { sources: ['vte-chapter'], needsReview: true },
  'caution-smoking': {
    sources: ['theocharidis-2018'],
    needsReview: true,
    note: 'The source is about other operations.',
  },
  'caution-weight': { sources: [], needsReview: true },
  'caution-flight': { sources: [], needsReview: true },
  'caution-distress': { sources: ['bmjbp-bdd', 'gmc-2016'], needsReview: true },
  // Alternatives.
  'alternative-none': { sources: ['gmc-2016'] },
  'alternative-exercise': { sources: [], needsReview: true },
  'alternative-implant': {
    sources: ['pmc-gluteal-2020'],
    needsReview: true,
    note: 'In the US 94% of buttock augmentations of 2018 used fat.',
  },
  // With other treatments.
  'combination-touch-up': { sources: [], needsReview: true },
  // What is known least.
  'evidence-weakest': { sources: ['pmc-gluteal-2020', 'biology-bbl'], needsReview: true },
  // Recovery: the first days.
  'phase-first-days': PHASE,
  'normal-sore': { sources: [], needsReview: true },
  'care-signs': { sources: ['aserf-2017'], needsReview: true, note: 'The day range has no source.' },
  'care-walk': { sources: [], needsReview: true },
  'care-sleep': { sources: [], needsReview: true },
  'care-garment': { sources: ['bruno-bbl'], needsReview: true },
  // Recovery: the first weeks.
  'phase-early': PHASE,
  'normal-bruise': { sources: [], needsReview: true },
  'phase-middle': PHASE,
  'normal-swelling': { sources: [], needsReview: true },
  'care-cushion': { sources: ['capetown-bbl'], needsReview: true },
  // Recovery: settling.
  'phase-settling': PHASE,
  'normal-volume': { sources: [], needsReview: true },
  'care-light-exercise': { sources: [], needsReview: true },
  // Recovery: the final shape, and after.
  'phase-final': PHASE,
  'normal-stable': { sources: ['bruno-bbl', 'capetown-bbl'], needsReview: true },
  'care-weight': { sources: [], needsReview: true },
  'phase-later': PHASE,
  'normal-later': { sources: ['bruno-bbl'], needsReview: true },
  'care-lump': { sources: ['groen-2017', 'hey-lipomodelling'], note: 'The sources are about face and breasts.' },
  // Restrictions.
  'restriction-sitting': {
    sources: ['biology-bbl'],
    needsReview: true,
    note: 'A custom of clinics; the evidence is weak.',
  },
  'restriction-long-sitting': { sources: ['capetown-bbl'], needsReview: true },
  'restriction-lying': { sources: [], needsReview: true },
  'restriction-smoking': {
    sources: ['power-smoking', 'danovich-smoking'],
    needsReview: true,
    note: '4 weeks after surgery by one clinic, 6 by another.',
  },
  'restriction-flying': { sources: [], needsReview: true },
  'restriction-exercise': { sources: ['capetown-bbl'], needsReview: true },
  'restriction-driving': {
    sources: ['scultura-genioplasty'],
    needsReview: true,
    note: 'The source says 48 hours.',
  },
  // Visits and milestones.
  'visit-first': { sources: ['bruno-bbl'], needsReview: true },
  'visit-week': { sources: ['bruno-bbl'], needsReview: true },
  'visit-weeks': { sources: [], needsReview: true },
  'visit-eight-weeks': { sources: [], needsReview: true },
  'visit-final': { sources: [], needsReview: true },
  'milestone-work': { sources: ['bruno-bbl'], needsReview: true },
  'milestone-sitting': { sources: ['biology-bbl'], needsReview: true },
  'milestone-exercise': { sources: ['capetown-bbl'], needsReview: true },
  'milestone-shape': { sources: ['bruno-bbl', 'capetown-bbl'], needsReview: true },
} as const;

/** Key of a sentence that the procedure says. */
export type GlutealFatTransferStatement = keyof typeof glutealFatTransferCitations;

export const glutealFatTransferStatements: Readonly<Record<GlutealFatTransferStatement, Provenance<SourceId>>> =
  drafts(glutealFatTransferCitations);
