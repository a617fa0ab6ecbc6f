/** R30, cold sores. */
export const coldSores = {
  id: 'R30',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'cold-sores',
      type: 'choice',
      options: ['no', 'sometimes', 'now'],
      code: { system: 'http://snomed.info/sct', code: '1475003' },
    },
  ],
  points: [
    { id: 'r30-now', purpose: 'tell', when: { item: 'cold-sores', is: 'now' } },
    { id: 'r30-ask', purpose: 'ask', when: { item: 'cold-sores', is: 'sometimes' } },
  ],
  rules: [
    {
      id: 'r30-history',
      tier: 'caution',
      groups: ['injectable-filler', 'injectable-toxin', 'rhinoplasty'],
      when: { item: 'cold-sores', is: 'sometimes' },
      sources: ['king-hsv', 'cmac-hsv-2021'],
      effects: [{ effect: 'R30-reactivation' }, { effect: 'R30-onset' }, { effect: 'R30-incidence' }],
    },
    {
      id: 'r30-now',
      tier: 'stop',
      groups: ['injectable-filler', 'injectable-toxin', 'rhinoplasty'],
      when: { item: 'cold-sores', is: 'now' },
      sources: [],
      effects: [],
    },
  ],
} as const;
