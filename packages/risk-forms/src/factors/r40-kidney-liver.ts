/** R40, kidney, liver and hepatitis. The evidence leaves the tiers to control and to clinician review. */
export const kidneyLiver = {
  id: 'R40',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'kidney-liver',
      type: 'choice',
      repeats: true,
      options: ['kidney', 'liver', 'hepatitis', 'none'],
      exclusive: 'none',
    },
    {
      linkId: 'kidney-liver-controlled',
      type: 'boolean',
      when: { item: 'kidney-liver', is: ['kidney', 'liver', 'hepatitis'] },
    },
  ],
  points: [
    {
      id: 'r40-bring-letter',
      purpose: 'bring',
      when: { item: 'kidney-liver', anyOf: ['kidney', 'liver', 'hepatitis'] },
    },
  ],
  rules: [
    {
      id: 'r40-controlled',
      tier: 'note',
      groups: ['sedation'],
      when: { item: 'kidney-liver-controlled', is: true },
      sources: [],
      effects: [],
    },
    {
      id: 'r40-not-controlled',
      tier: 'high',
      groups: ['sedation'],
      when: { item: 'kidney-liver-controlled', is: false },
      sources: [],
      effects: [],
    },
  ],
} as const;
