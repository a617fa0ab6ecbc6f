/** Heart, lungs, kidneys, liver, nerves and muscles. Where each sentence comes from. */
export const organs = {
  'R38-patient': {
    sources: ['centralag-perioperative', 'healthpartners-history', 'rcoa-faqs', 'rcoa-preassessment'],
    needsReview: true,
    note: 'The evidence lists it without a source (R38, title and messages). Found later; letters from other hospitals are said to help.',
  },
  'R38-clinician': {
    sources: ['nhs-highland-endocarditis', 'roberts-2001'],
    needsReview: true,
    note: 'The evidence lists it without a source (R38, tiers and messages). Found later, on treatment in the mouth.',
  },
  'R39-patient': {
    sources: ['centralag-perioperative', 'mottistone-anaesthetics', 'rcoa-faqs', 'rcoa-preassessment'],
    needsReview: true,
    note: 'The evidence lists it without a source (R39, title and messages). Found later; letters from other hospitals are said to help.',
  },
  'R39-clinician': {
    sources: ['azhar-2015'],
    needsReview: true,
    note: 'The evidence lists it without a source (R39, tiers and messages). Found later.',
  },
  'R40-patient': {
    sources: ['charnwood-history', 'rcoa-faqs', 'rcoa-preassessment'],
    needsReview: true,
    note: 'The evidence lists it without a source (R40, title and messages). Found later; letters from other hospitals are said to help.',
  },
  'R40-clinician': {
    sources: ['cruz-pamplona-2011', 'marti-alamo-2011'],
    needsReview: true,
    note: 'The evidence lists it without a source (R40, groups and messages). Found later, on treatment in the mouth.',
  },
  'R41-patient': { sources: ['nhs-botox'] },
  'R41-clinician': { sources: ['nhs-botox', 'asiaclinic-botox'] },
  'R41-diseases': { sources: ['nhs-botox'] },
  'R41-medicines': { sources: ['asiaclinic-botox'] },
} as const;
