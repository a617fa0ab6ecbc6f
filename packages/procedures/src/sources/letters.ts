/** Letters to journals. */
export const letters = {
  'pazmino-letter': {
    title: 'Response: ultrasound and tactile feedback in gluteal fat grafting',
    by: 'Aesthet Surg J 43(3):NP223',
    year: 2023,
    doi: null,
    kind: 'letter',
  },
} as const;
