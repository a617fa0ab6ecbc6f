/** Sleep, anaesthetics, and the way home. Where each sentence comes from. */
export const anaesthesia = {
  'R34-patient': { sources: ['chung-2008', 'aaohns-2017'], needsReview: true },
  'R34-clinician': { uncited: 'gap', note: 'Listed without a source (R34, messages).' },
  'R34-sensitivity': { sources: ['chung-2008'] },
  'R34-guideline': { sources: ['aaohns-2017'] },
  'R45-patient': { uncited: 'gap', note: 'Listed without a source (R45, question and messages).' },
  'R45-clinician': { uncited: 'gap', note: 'Listed without a source (R45, tiers and messages).' },
  'R48-patient': {
    sources: ['webmd-facial-implants'],
    needsReview: true,
    note: 'The page is about implants in the face; flights have no source.',
  },
  'R48-clinician': { uncited: 'gap', note: 'Listed without a source (R48, messages).' },
} as const;
