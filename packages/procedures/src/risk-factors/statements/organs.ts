/** Heart, lungs, kidneys, liver, nerves and muscles. Where each sentence comes from. */
export const organs = {
  'R38-patient': { sources: [], needsReview: true },
  'R38-clinician': { sources: [], needsReview: true },
  'R39-patient': { sources: [], needsReview: true },
  'R39-clinician': { sources: [], needsReview: true },
  'R40-patient': { sources: [], needsReview: true },
  'R40-clinician': { sources: [], needsReview: true },
  'R41-patient': { sources: ['nhs-botox'] },
  'R41-clinician': { sources: ['nhs-botox', 'asiaclinic-botox'] },
  'R41-diseases': { sources: ['nhs-botox'] },
  'R41-medicines': { sources: ['asiaclinic-botox'] },
} as const;
