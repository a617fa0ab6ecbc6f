/** What happened, or is planned, in the area to be treated. Where each sentence comes from. */
export const treatedArea = {
  'R26-patient': {
    sources: ['gmc-2016', 'prsgo-mri-2024'],
    needsReview: true,
    note: 'That filler stays for years was found later: hyaluronic acid in the middle of the face of 33 people, after 2 to 15 years.',
  },
  'R26-clinician': { sources: ['gmc-2016'], needsReview: true },
  'R28-patient': { sources: ['ace-covid'], needsReview: true },
  'R28-clinician': { sources: ['ace-covid'], needsReview: true, note: 'The gap of 2 weeks is custom.' },
  'R28-trigger': { sources: ['ace-covid'] },
  'R29-patient': { sources: ['enttoday-2021', 'ace-covid'], needsReview: true },
  'R29-clinician': {
    sources: ['enttoday-2021', 'ace-covid'],
    needsReview: true,
    note: 'The interval is local policy.',
  },
  'R29-delayed-reaction': { sources: ['michon-2021'] },
  'R29-vaccine': { sources: ['enttoday-2021', 'ace-covid'] },
  'R31-patient': {
    sources: ['kingston-keloid', 'bmjbp-keloid'],
    needsReview: true,
    note: 'The evidence lists it without a source (R31, question and messages). Found later.',
  },
  'R31-clinician': {
    sources: ['monstrey-2014', 'gpnotebook-keloid', 'bmjbp-keloid'],
    needsReview: true,
    note: 'The evidence lists it without a source (R31, messages). Found later, in this order: silicone, site of the cut, care after it.',
  },
  'R46-patient': { sources: ['sbc-lipomodelling', 'nice-ipg417'], needsReview: true },
  'R46-clinician': { sources: ['sbc-lipomodelling', 'nice-ipg417'], needsReview: true },
  'R46-timing': { sources: ['sbc-lipomodelling', 'nice-ipg417'] },
} as const;
