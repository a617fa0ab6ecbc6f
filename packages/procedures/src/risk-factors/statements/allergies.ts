/** Allergies and reactions. Where each sentence comes from. */
export const allergies = {
  'R21-patient': { sources: ['ti-allergy-review', 'comino-2020'], needsReview: true },
  'R21-clinician': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R21-titanium': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R22-patient': {
    uncited: 'gap',
    note: 'Listed without a source (R22, messages); the works beside it are about titanium (R21).',
  },
  'R22-clinician': {
    uncited: 'gap',
    note: 'Listed without a source (R22, follow-up); the works beside it are about titanium (R21).',
  },
  'R23-patient': { uncited: 'gap', note: 'Listed without a source (R23, messages).' },
  'R23-clinician': {
    uncited: 'gap',
    note: 'Referral and agent: listed without a source (R23, messages). What most reactions are: from memory (R23).',
  },
  'R24-patient': { sources: ['cmac-vo-2021'], needsReview: true, note: 'Bee venom cross-reaction from memory.' },
  'R24-clinician': { sources: ['cmac-vo-2021'], needsReview: true },
  'R25-patient': { uncited: 'gap', note: 'Listed without a source (R25, messages; latex in the question).' },
  'R25-clinician': {
    uncited: 'gap',
    note: "Listed without a source (R25, question and messages). Cow's milk protein (abobotulinumtoxinA) is from memory.",
  },
} as const;
