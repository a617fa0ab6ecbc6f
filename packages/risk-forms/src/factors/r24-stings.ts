/** R24, bee and wasp stings, and injections that dissolve filler. */
export const stings = {
  id: 'R24',
  version: '0.2.0',
  section: 'allergies',
  items: [
    { linkId: 'sting-reaction', type: 'boolean' },
    { linkId: 'dissolving-injection-reaction', type: 'boolean' },
  ],
  points: [
    {
      id: 'r24-tell',
      purpose: 'tell',
      when: {
        any: [
          { item: 'sting-reaction', is: true },
          { item: 'dissolving-injection-reaction', is: true },
        ],
      },
    },
  ],
  rules: [
    {
      id: 'r24-reaction',
      tier: 'high',
      groups: ['injectable-filler'],
      when: {
        any: [
          { item: 'sting-reaction', is: true },
          { item: 'dissolving-injection-reaction', is: true },
        ],
      },
      sources: ['cmac-vo-2021'],
      effects: [],
    },
  ],
} as const;
