/** Allergies and reactions. Where each sentence comes from. */
export const allergies = {
  'R21-patient': { sources: ['ti-allergy-review', 'comino-2020'], needsReview: true },
  'R21-clinician': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R21-titanium': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R22-patient': { uncited: 'gap', note: 'No work on silicone was found.' },
  'R22-clinician': { uncited: 'gap', note: 'No work on silicone was found.' },
  'R23-patient': { uncited: 'gap', note: 'Listed without a source.' },
  'R23-clinician': {
    uncited: 'gap',
    note: 'What most reactions are, and that true amide allergy is rare, is from memory.',
  },
  'R24-patient': { sources: ['cmac-vo-2021'], needsReview: true, note: 'Bee venom cross-reaction from memory.' },
  'R24-clinician': { sources: ['cmac-vo-2021'], needsReview: true },
  'R25-patient': { uncited: 'gap', note: 'Listed without a source.' },
  'R25-clinician': { uncited: 'gap', note: "Cow's milk protein (abobotulinumtoxinA) is from memory." },
} as const;
