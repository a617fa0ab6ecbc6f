/**
 * R45, trouble with an anaesthetic, one's own or in the family. The evidence has a tier for
 * the two inherited conditions only; any other trouble is drafted as caution.
 */
export const anaestheticProblem = {
  id: 'R45',
  version: '0.1.0',
  section: 'earlier-treatment',
  items: [
    { linkId: 'anaesthetic-problem', type: 'choice', options: ['no', 'me', 'family', 'both'] },
    {
      linkId: 'anaesthetic-problem-kinds',
      type: 'choice',
      repeats: true,
      options: ['malignant-hyperthermia', 'pseudocholinesterase', 'other'],
      when: { item: 'anaesthetic-problem', is: ['me', 'family', 'both'] },
    },
    {
      linkId: 'anaesthetic-problem-what',
      type: 'string',
      when: { item: 'anaesthetic-problem', is: ['me', 'family', 'both'] },
    },
  ],
  points: [
    { id: 'r45-tell', purpose: 'tell', when: { item: 'anaesthetic-problem', anyOf: ['me', 'family', 'both'] } },
    { id: 'r45-ask-family', purpose: 'bring', when: { item: 'anaesthetic-problem', absent: 'asked-unknown' } },
  ],
  rules: [
    {
      id: 'r45-reported',
      tier: 'caution',
      groups: ['sedation'],
      when: { item: 'anaesthetic-problem', anyOf: ['me', 'family', 'both'] },
      sources: [],
      effects: [],
    },
    {
      id: 'r45-inherited',
      tier: 'stop',
      groups: ['sedation'],
      when: { item: 'anaesthetic-problem-kinds', anyOf: ['malignant-hyperthermia', 'pseudocholinesterase'] },
      sources: [],
      effects: [],
    },
  ],
} as const;
