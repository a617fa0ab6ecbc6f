/** Bleeding and clots. Where each sentence comes from. */
export const blood = {
  'R08-patient': {
    sources: ['sdcep-antithrombotic', 'patel-2017', 'josci-2007'],
    needsReview: true,
    note: 'The sources are about surgery in the mouth.',
  },
  'R08-clinician': {
    sources: ['sdcep-antithrombotic', 'sdcep-vka'],
    needsReview: true,
    note: 'The evidence has the hours from memory; found later. The sources are about treatment in the mouth.',
  },
  'R08-doac-bleeding': { sources: ['patel-2017'], note: '111 procedures.' },
  'R08-doac-action': { sources: ['patel-2017'], note: '111 procedures.' },
  'R08-doac-no-missed-dose': { sources: ['patel-2017'] },
  'R08-inr': { sources: ['josci-2007'] },
  'R08-groups': { sources: ['sdcep-antithrombotic'] },
  'R09-patient': {
    sources: ['anderson-2013', 'fan-2022'],
    needsReview: true,
    note: 'The evidence lists it without a source (R09, patient and messages). Found later, on treatment in the mouth.',
  },
  'R09-clinician': {
    sources: ['anderson-2013', 'hematologyadvisor-buccal'],
    needsReview: true,
    note: 'The evidence lists it without a source (R09, messages). Found later, on treatment in the mouth: a nerve block can bleed into the tissue, small injections beside the teeth hardly do.',
  },
  'R37-patient': { sources: ['vte-chapter'], needsReview: true },
  'R37-clinician': { sources: ['vte-chapter'], needsReview: true },
  'R37-caprini': { sources: ['vte-chapter'] },
  'R37-not-validated': { sources: ['gupta-vte-2022', 'eplasty-vte-2023'] },
  'R37-facelift': { sources: ['gupta-vte-2022'], note: '0 of 136 people.' },
  'R37-series': { sources: ['eplasty-vte-2023'], note: '1,272 people.' },
  'R37-large-series': { sources: ['pitanguy-vte'], note: '2,759 people.' },
} as const;
