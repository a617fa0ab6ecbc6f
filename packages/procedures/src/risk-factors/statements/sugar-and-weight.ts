/** Blood sugar, weight, and the medicines for both. Where each sentence comes from. */
export const sugarAndWeight = {
  'R03-patient': { sources: ['wagner-2022', 'hba1c-dose', 'shi-2016'] },
  'R03-clinician': {
    sources: ['bc-glycemic', 'jbds-surgery'],
    needsReview: true,
    note: '8% (France) is in the evidence from a machine-written page only, so it is left out.',
  },
  'R03-well-controlled': { sources: ['wagner-2022'] },
  'R03-survival': { sources: ['hba1c-dose'] },
  'R03-slower-bonding': { sources: ['hba1c-dose'] },
  'R03-bleeding-per-step': { sources: ['hba1c-dose'], note: 'About; per step of HbA1c.' },
  'R03-bone-per-step': { sources: ['hba1c-dose'], note: 'About; per step of HbA1c.' },
  'R03-meta-analysis': {
    sources: ['shi-2016'],
    note: '252 patients; no difference found. Which group is the reference is not in the evidence.',
  },
  'R35-patient': {
    sources: ['rcoa-weight', 'aagbi-obese-2015'],
    needsReview: true,
    note: 'The evidence lists it without a source (R35, question and messages). Found later, on general anaesthesia.',
  },
  'R35-clinician': { sources: ['sbc-lipomodelling'], needsReview: true },
  'R36-patient': { sources: ['glp1-anzca-2025', 'glp1-us-2024'] },
  'R36-clinician': { sources: ['glp1-anzca-2025'] },
  'R36-continue': { sources: ['glp1-anzca-2025', 'glp1-us-2024'] },
  'R36-liquids-all': { sources: ['glp1-anzca-2025'] },
  'R36-liquids-high-risk': { sources: ['glp1-us-2024'] },
} as const;
