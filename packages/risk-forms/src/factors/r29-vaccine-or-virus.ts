/** R29, a recent vaccine or viral illness. It is no reason to refuse a vaccine; the interval needs clinician review. */
export const vaccineOrVirus = {
  id: 'R29',
  version: '0.1.0',
  section: 'today',
  items: [
    { linkId: 'vaccine', type: 'choice', options: ['no', 'last-2-weeks', 'booked', 'both'] },
    { linkId: 'viral-illness', type: 'boolean' },
  ],
  points: [
    {
      id: 'r29-never-skip',
      purpose: 'tell',
      when: { item: 'vaccine', anyOf: ['last-2-weeks', 'booked', 'both'] },
    },
    { id: 'r29-illness', purpose: 'tell', when: { item: 'viral-illness', is: true } },
  ],
  rules: [
    {
      id: 'r29-vaccine-or-virus',
      tier: 'note',
      groups: ['injectable-filler'],
      when: {
        any: [
          { item: 'vaccine', anyOf: ['last-2-weeks', 'booked', 'both'] },
          { item: 'viral-illness', is: true },
        ],
      },
      sources: ['michon-2021', 'enttoday-2021', 'ace-covid'],
      effects: [{ effect: 'R29-vaccine', when: { item: 'vaccine', anyOf: ['last-2-weeks', 'booked', 'both'] } }],
    },
  ],
} as const;
