/** Sleep, anaesthetics, and the way home. Where each sentence comes from. */
export const anaesthesia = {
  'R34-patient': { sources: [], needsReview: true },
  'R34-clinician': { sources: [], needsReview: true },
  'R34-sensitivity': { sources: ['chung-2008'] },
  'R34-guideline': { sources: ['aaohns-2017'] },
  'R45-patient': { sources: [], needsReview: true },
  'R45-clinician': { sources: [], needsReview: true },
  'R48-patient': { sources: [], needsReview: true },
  'R48-clinician': { sources: [], needsReview: true },
} as const;
