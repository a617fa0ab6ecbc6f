/** R15, antidepressants; and the medicines list, which R16 reads too. */
export const antidepressants = {
  id: 'R15',
  version: '0.2.0',
  section: 'medicines',
  items: [
    {
      linkId: 'medicines',
      type: 'choice',
      repeats: true,
      options: ['antidepressant', 'stomach-acid', 'other', 'none'],
      exclusive: 'none',
      medicine: true,
    },
    {
      linkId: 'medicines-names',
      type: 'text',
      when: { item: 'medicines', is: ['antidepressant', 'stomach-acid', 'other'] },
      medicine: true,
    },
  ],
  points: [
    { id: 'r15-keep-taking', purpose: 'do-not-stop', when: { item: 'medicines', is: 'antidepressant' } },
    {
      id: 'r15-bring-list',
      purpose: 'bring',
      when: { item: 'medicines', anyOf: ['antidepressant', 'stomach-acid', 'other'] },
    },
  ],
  rules: [
    {
      id: 'r15-antidepressant',
      tier: 'note',
      groups: ['dental-implant', 'sedation'],
      when: { item: 'medicines', is: 'antidepressant' },
      sources: ['shariff-2023', 'chappuis-2018'],
      effects: [],
    },
  ],
} as const;
