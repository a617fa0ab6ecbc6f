/** R09, bleeding disorders. */
export const bleeding = {
  id: 'R09',
  version: '0.2.0',
  section: 'illnesses',
  items: [
    { linkId: 'bleeding-easily', type: 'boolean' },
    { linkId: 'bleeding-family', type: 'boolean' },
    { linkId: 'bleeding-after-tooth', type: 'boolean', when: { item: 'bleeding-easily', is: true } },
    {
      linkId: 'bleeding-diagnosis',
      type: 'choice',
      options: ['none', 'haemophilia', 'von-willebrand', 'platelets', 'other'],
    },
  ],
  points: [
    {
      id: 'r09-plan',
      purpose: 'tell',
      when: {
        any: [
          { item: 'bleeding-easily', is: true },
          { item: 'bleeding-family', is: true },
          { item: 'bleeding-diagnosis', anyOf: ['haemophilia', 'von-willebrand', 'platelets', 'other'] },
        ],
      },
    },
    { id: 'r09-tooth', purpose: 'tell', when: { item: 'bleeding-after-tooth', is: true } },
    {
      id: 'r09-bring-contact',
      purpose: 'bring',
      when: { item: 'bleeding-diagnosis', anyOf: ['haemophilia', 'von-willebrand', 'platelets', 'other'] },
    },
  ],
  rules: [
    {
      id: 'r09-suspected',
      tier: 'high',
      groups: 'all',
      when: {
        any: [
          { item: 'bleeding-easily', is: true },
          { item: 'bleeding-family', is: true },
          { item: 'bleeding-after-tooth', is: true },
        ],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r09-diagnosed',
      tier: 'stop',
      groups: 'all',
      when: { item: 'bleeding-diagnosis', anyOf: ['haemophilia', 'von-willebrand', 'platelets', 'other'] },
      sources: [],
      effects: [],
    },
  ],
} as const;
