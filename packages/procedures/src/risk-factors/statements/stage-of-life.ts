/** Age, pregnancy and breastfeeding. Where each sentence comes from. */
export const stageOfLife = {
  'R18-patient': { uncited: 'gap', note: 'Listed without a source (R18, question and messages).' },
  'R18-clinician': { uncited: 'gap', note: 'Listed without a source (R18, clinician and messages).' },
  'R18-survival-65': { sources: ['howe-2019'], note: 'Sensitivity analysis.' },
  'R18-filler-age': { sources: ['fda-fillers'] },
  'R19-patient': {
    sources: ['nhs-botox', 'mfds-2020'],
    needsReview: true,
    note: 'That planned treatments usually wait is from memory.',
  },
  'R19-clinician': {
    sources: ['nhs-botox', 'mfds-2020'],
    needsReview: true,
    note: 'The sources are about botulinum toxin and filler.',
  },
  'R19-toxin': { sources: ['nhs-botox'] },
  'R19-filler': { sources: ['mfds-2020'] },
  'R20-patient': {
    sources: ['nhs-botox', 'mfds-2020'],
    needsReview: true,
    note: 'That planned treatments usually wait is from memory.',
  },
  'R20-clinician': {
    sources: ['nhs-botox', 'mfds-2020'],
    needsReview: true,
    note: 'The sources are about botulinum toxin and filler.',
  },
  'R20-toxin': { sources: ['nhs-botox'] },
  'R20-filler': { sources: ['mfds-2020'] },
} as const;
