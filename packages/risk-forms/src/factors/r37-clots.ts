/** R37, blood clots. The clinician works out a Caprini score, never the patient; the rule only counts what was ticked. */
export const clots = {
  id: 'R37',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    { linkId: 'own-clot', type: 'boolean' },
    { linkId: 'family-clot', type: 'boolean' },
    { linkId: 'hormones', type: 'boolean', medicine: true },
    { linkId: 'cancer', type: 'boolean' },
    { linkId: 'recent-surgery', type: 'boolean' },
    { linkId: 'long-flight', type: 'boolean' },
  ],
  points: [
    {
      id: 'r37-tell',
      purpose: 'tell',
      when: {
        any: [
          { item: 'own-clot', is: true },
          { item: 'family-clot', is: true },
          { item: 'hormones', is: true },
          { item: 'long-flight', is: true },
        ],
      },
    },
  ],
  rules: [
    {
      id: 'r37-two-or-more',
      tier: 'high',
      groups: ['facial-implant', 'fat-transfer', 'sedation'],
      when: { derived: 'clot-risk-count', over: 1 },
      sources: ['vte-chapter'],
      effects: [],
    },
    {
      id: 'r37-own-clot',
      tier: 'stop',
      groups: ['facial-implant', 'fat-transfer', 'sedation'],
      when: { item: 'own-clot', is: true },
      sources: ['vte-chapter'],
      effects: [],
    },
  ],
} as const;
