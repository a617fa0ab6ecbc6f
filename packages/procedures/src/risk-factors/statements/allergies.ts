import { GAP } from '../../model/drafts.ts';

/** Allergies and reactions. Where each sentence comes from. */
export const allergies = {
  'R21-patient': { sources: ['ti-allergy-review', 'comino-2020'], needsReview: true },
  'R21-clinician': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R21-titanium': { sources: ['ti-allergy-review', 'comino-2020'] },
  'R22-patient': { ...GAP, note: 'No work on silicone was found.' },
  'R22-clinician': { ...GAP, note: 'No work on silicone was found.' },
  'R23-patient': { ...GAP, note: 'Listed without a source.' },
  'R23-clinician': { ...GAP, note: 'What most reactions are, and that true amide allergy is rare, is from memory.' },
  'R24-patient': { sources: ['cmac-vo-2021'], needsReview: true, note: 'Bee venom cross-reaction from memory.' },
  'R24-clinician': { sources: ['cmac-vo-2021'], needsReview: true },
  'R25-patient': { ...GAP, note: 'Listed without a source.' },
  'R25-clinician': { ...GAP, note: "Cow's milk protein (abobotulinumtoxinA) is from memory." },
} as const;
