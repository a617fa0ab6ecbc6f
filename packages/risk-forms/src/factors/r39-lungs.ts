/** R39, asthma and other lung illness. The evidence leaves the tiers to control and to clinician review. */
export const lungs = {
  id: 'R39',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    { linkId: 'lung-illness', type: 'boolean' },
    { linkId: 'lung-illness-name', type: 'string', when: { item: 'lung-illness', is: true } },
    { linkId: 'lung-illness-controlled', type: 'boolean', when: { item: 'lung-illness', is: true } },
  ],
  points: [{ id: 'r39-bring-letter', purpose: 'bring', when: { item: 'lung-illness', is: true } }],
  rules: [
    {
      id: 'r39-controlled',
      tier: 'note',
      groups: ['sedation'],
      when: { item: 'lung-illness-controlled', is: true },
      sources: [],
      effects: [],
    },
    {
      id: 'r39-not-controlled',
      tier: 'high',
      groups: ['sedation'],
      when: { item: 'lung-illness-controlled', is: false },
      sources: [],
      effects: [],
    },
  ],
} as const;
