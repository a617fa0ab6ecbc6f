/** Medicines that no other theme has. Where each sentence comes from. */
export const medicines = {
  'R15-patient': { sources: ['shariff-2023'], needsReview: true },
  'R15-clinician': { sources: ['shariff-2023'], needsReview: true },
  'R15-per-patient': { sources: ['shariff-2023'], note: 'Six retrospective cohorts, confounded.' },
  'R15-per-implant': { sources: ['shariff-2023'], note: 'Six retrospective cohorts, confounded.' },
  'R15-failing-users': { sources: ['shariff-2023'] },
  'R15-failing-others': { sources: ['shariff-2023'] },
  'R15-difference': { sources: ['chappuis-2018'] },
  'R16-patient': { sources: ['vinnakota-2020'], needsReview: true },
  'R16-clinician': { sources: ['vinnakota-2020'], needsReview: true },
  'R16-pool': { sources: ['vinnakota-2020'], note: '3 cohorts.' },
  'R16-difference': { sources: ['chappuis-2018'] },
  'R42-patient': { sources: ['spring-2017', 'waldman-2017'], needsReview: true },
  'R42-clinician': { sources: ['spring-2017', 'waldman-2017'] },
  'R42-label': { sources: ['spring-2017', 'waldman-2017'] },
  'R42-no-delay': { sources: ['spring-2017', 'waldman-2017'] },
  'R42-ablative': { sources: ['spring-2017', 'waldman-2017'] },
  'R43-patient': {
    sources: ['uf-preoperative', 'medscape-valerian', 'rcoa-preassessment'],
    needsReview: true,
    note: 'The evidence lists it without a source (R43, question and messages). Found later; that a herb must not simply be stopped is said of valerian.',
  },
  'R43-clinician': {
    sources: ['wang-2015'],
    needsReview: true,
    note: 'The evidence lists it without a source (R43, messages). Found later: a review of supplements and clotting; pain medicines are not in it.',
  },
} as const;
