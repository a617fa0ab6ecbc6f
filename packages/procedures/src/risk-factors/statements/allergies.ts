/** Allergies and reactions. Where each sentence comes from. */
export const allergies = {
  'R21-patient': { sources: [], needsReview: true },
  'R21-clinician': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R21-titanium': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R22-patient': { sources: [], needsReview: true },
  'R22-clinician': { sources: [], needsReview: true },
  'R23-patient': { sources: [], needsReview: true },
  'R23-clinician': {
    sources: [],
    needsReview: true,
    note: 'What most reactions are, and that true amide allergy is rare, is from memory.',
  },
  'R24-patient': { sources: [], needsReview: true, note: 'Bee venom cross-reaction from memory.' },
  'R24-clinician': { sources: ['cmac-vo-2021'], needsReview: true },
  'R25-patient': { sources: [], needsReview: true },
  'R25-clinician': { sources: [], needsReview: true, note: "Cow's milk protein (abobotulinumtoxinA) is from memory." },
} as const;
