/**
 * R48, somebody at home, the way home and travel. The evidence has a tier for travelling
 * to treatment only; a first night alone is drafted as caution and needs clinician review.
 */
export const homeSupport = {
  id: 'R48',
  version: '0.1.0',
  section: 'support',
  items: [
    { linkId: 'first-night', type: 'choice', options: ['adult', 'nobody', 'not-arranged'] },
    { linkId: 'way-home', type: 'choice', options: ['driven', 'taxi', 'public-transport', 'own-car', 'not-arranged'] },
    { linkId: 'flight-2-weeks', type: 'boolean' },
    { linkId: 'from-abroad', type: 'boolean' },
  ],
  points: [
    { id: 'r48-first-night', purpose: 'tell', when: { item: 'first-night', anyOf: ['nobody', 'not-arranged'] } },
    { id: 'r48-way-home', purpose: 'ask', when: { item: 'way-home', anyOf: ['own-car', 'not-arranged'] } },
    {
      id: 'r48-travel',
      purpose: 'ask',
      when: {
        any: [
          { item: 'flight-2-weeks', is: true },
          { item: 'from-abroad', is: true },
        ],
      },
    },
  ],
  rules: [
    {
      id: 'r48-alone',
      tier: 'caution',
      groups: ['sedation'],
      when: {
        any: [
          { item: 'first-night', anyOf: ['nobody', 'not-arranged'] },
          { item: 'way-home', is: 'own-car' },
        ],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r48-travel',
      tier: 'caution',
      groups: ['sedation'],
      when: {
        any: [
          { item: 'flight-2-weeks', is: true },
          { item: 'from-abroad', is: true },
        ],
      },
      sources: [],
      effects: [],
    },
  ],
} as const;
