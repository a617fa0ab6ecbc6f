/** R17, vitamin D: a laboratory value that clinicians enter where it is known, never asked of patients. */
export const vitaminD = {
  id: 'R17',
  version: '0.1.0',
  section: 'general-health',
  items: [],
  points: [],
  rules: [],
} as const;
