/** R28, dental work shortly before or after. The gap of 2 weeks is custom and needs clinician review. */
export const dentalWork = {
  id: 'R28',
  version: '0.1.0',
  section: 'mouth',
  items: [{ linkId: 'dental-work', type: 'choice', options: ['no', 'last-2-weeks', 'next-2-weeks', 'both'] }],
  points: [
    { id: 'r28-tell', purpose: 'tell', when: { item: 'dental-work', anyOf: ['last-2-weeks', 'next-2-weeks', 'both'] } },
  ],
  rules: [
    {
      id: 'r28-within-2-weeks',
      tier: 'caution',
      groups: ['facial-implant', 'injectable-filler'],
      when: { item: 'dental-work', anyOf: ['last-2-weeks', 'next-2-weeks', 'both'] },
      sources: ['ace-covid'],
      effects: [{ effect: 'R28-trigger' }],
    },
  ],
} as const;
