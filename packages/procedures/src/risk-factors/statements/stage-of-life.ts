/** Age, pregnancy and breastfeeding. Where each sentence comes from. */
export const stageOfLife = {
  'R18-patient': { sources: [], needsReview: true },
  'R18-clinician': { sources: [], needsReview: true },
  'R18-survival-65': { sources: ['howe-2019'], note: 'Sensitivity analysis.' },
  'R18-filler-age': { sources: ['fda-fillers'] },
  'R19-patient': { sources: [], needsReview: true, note: 'That planned treatments usually wait is from memory.' },
  'R19-clinician': { sources: [], needsReview: true },
  'R19-toxin': { sources: ['nhs-botox'] },
  'R19-filler': { sources: ['mfds-2020'] },
  'R20-patient': { sources: [], needsReview: true, note: 'That planned treatments usually wait is from memory.' },
  'R20-clinician': { sources: [], needsReview: true },
  'R20-toxin': { sources: ['nhs-botox'] },
  'R20-filler': { sources: ['mfds-2020'] },
} as const;
