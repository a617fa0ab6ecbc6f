/** What happened, or is planned, in the area to be treated. Where each sentence comes from. */
export const treatedArea = {
  'R26-patient': { sources: ['gmc-2016'], needsReview: true, note: 'That filler stays for years has no source.' },
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
  'R31-patient': { uncited: 'gap', note: 'Listed without a source (R31, question and messages).' },
  'R31-clinician': { uncited: 'gap', note: 'Listed without a source (R31, messages).' },
  'R46-patient': { sources: ['sbc-lipomodelling', 'nice-ipg417'], needsReview: true },
  'R46-clinician': { sources: ['sbc-lipomodelling', 'nice-ipg417'], needsReview: true },
  'R46-timing': { sources: ['sbc-lipomodelling', 'nice-ipg417'] },
} as const;
