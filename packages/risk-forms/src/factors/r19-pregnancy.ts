/** R19, pregnancy. "Does not apply" spares everybody else a question about their body. */
export const pregnancy = {
  id: 'R19',
  version: '0.1.0',
  section: 'general-health',
  items: [{ linkId: 'pregnancy', type: 'choice', options: ['no', 'pregnant', 'trying', 'not-applicable'] }],
  points: [{ id: 'r19-later', purpose: 'tell', when: { item: 'pregnancy', anyOf: ['pregnant', 'trying'] } }],
  rules: [
    {
      id: 'r19-trying',
      tier: 'caution',
      groups: 'all',
      when: { item: 'pregnancy', is: 'trying' },
      sources: [],
      effects: [],
    },
    {
      id: 'r19-pregnant',
      tier: 'stop',
      groups: 'all',
      when: { item: 'pregnancy', is: 'pregnant' },
      sources: ['nhs-botox', 'mfds-2020'],
      effects: [{ effect: 'R19-toxin' }, { effect: 'R19-filler' }],
    },
  ],
} as const;
