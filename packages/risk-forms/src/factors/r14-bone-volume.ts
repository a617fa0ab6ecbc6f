/** R14, bone quantity and quality: measured and entered by clinicians, never asked of patients. */
export const boneVolume = {
  id: 'R14',
  version: '0.1.0',
  section: 'mouth',
  items: [],
  points: [],
  rules: [],
} as const;
