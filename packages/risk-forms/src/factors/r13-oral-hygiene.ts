/** R13, daily cleaning and coming for checks. What counts as poor cleaning is drafted and needs clinician review. */
export const oralHygiene = {
  id: 'R13',
  version: '0.1.0',
  section: 'mouth',
  items: [
    { linkId: 'brushing', type: 'choice', options: ['twice-a-day', 'once-a-day', 'less-often'] },
    { linkId: 'cleaning-between-teeth', type: 'choice', options: ['every-day', 'some-days', 'never'] },
    { linkId: 'can-attend-checks', type: 'boolean' },
  ],
  points: [
    {
      id: 'r13-daily-cleaning',
      purpose: 'ask',
      when: {
        any: [
          { item: 'brushing', anyOf: ['once-a-day', 'less-often'] },
          { item: 'cleaning-between-teeth', anyOf: ['some-days', 'never'] },
        ],
      },
    },
    { id: 'r13-checks', purpose: 'tell', when: { item: 'can-attend-checks', is: false } },
  ],
  rules: [
    {
      id: 'r13-poor-or-no-checks',
      tier: 'high',
      groups: ['dental-implant'],
      when: {
        any: [
          { item: 'brushing', is: 'less-often' },
          { item: 'cleaning-between-teeth', is: 'never' },
          { item: 'can-attend-checks', is: false },
        ],
      },
      sources: ['galindo-2005'],
      effects: [],
    },
  ],
} as const;
