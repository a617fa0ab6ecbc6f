/** Bleeding and clots. Where each sentence comes from. */
export const blood = {
  'R08-patient': {
    sources: ['sdcep-antithrombotic', 'patel-2017', 'josci-2007'],
    needsReview: true,
    note: 'The sources are about surgery in the mouth.',
  },
  'R08-clinician': {
    sources: ['sdcep-antithrombotic'],
    needsReview: true,
    note: 'INR within 24 to 72 hours: from memory.',
  },
  'R08-doac-bleeding': { sources: ['patel-2017'], note: '111 procedures.' },
  'R08-doac-action': { sources: ['patel-2017'], note: '111 procedures.' },
  'R08-doac-no-missed-dose': { sources: ['patel-2017'] },
  'R08-inr': { sources: ['josci-2007'] },
  'R08-groups': { sources: ['sdcep-antithrombotic'] },
  'R09-patient': { uncited: 'gap', note: 'Listed without a source (R09, patient and messages).' },
  'R09-clinician': { uncited: 'gap', note: 'Listed without a source (R09, messages).' },
  'R37-patient': { sources: ['vte-chapter'], needsReview: true },
  'R37-clinician': { sources: ['vte-chapter'], needsReview: true },
  'R37-caprini': { sources: ['vte-chapter'] },
  'R37-not-validated': { sources: ['gupta-vte-2022', 'eplasty-vte-2023'] },
  'R37-facelift': { sources: ['gupta-vte-2022'], note: '0 of 136 people.' },
  'R37-series': { sources: ['eplasty-vte-2023'], note: '1,272 people.' },
  'R37-large-series': { sources: ['pitanguy-vte'], note: '2,759 people.' },
} as const;
