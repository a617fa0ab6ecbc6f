/** R06, radiation to the head, neck or jaw. */
export const radiotherapy = {
  id: 'R06',
  version: '0.2.0',
  section: 'earlier-treatment',
  items: [
    {
      linkId: 'head-radiation',
      type: 'boolean',
      code: { system: 'http://snomed.info/sct', code: '429479009' },
    },
    {
      linkId: 'head-radiation-when',
      type: 'date',
      past: true,
      precision: 'year',
      when: { item: 'head-radiation', is: true },
    },
    {
      linkId: 'head-radiation-side',
      type: 'choice',
      options: ['left', 'right', 'both'],
      when: { item: 'head-radiation', is: true },
    },
    { linkId: 'head-radiation-dose', type: 'string', when: { item: 'head-radiation', is: true } },
    { linkId: 'head-radiation-bone-problem', type: 'boolean', when: { item: 'head-radiation', is: true } },
  ],
  points: [
    { id: 'r06-tell', purpose: 'tell', when: { item: 'head-radiation', is: true } },
    { id: 'r06-bring-letter', purpose: 'bring', when: { item: 'head-radiation', is: true } },
  ],
  rules: [
    {
      id: 'r06-dental',
      tier: 'stop',
      groups: ['dental-implant'],
      when: { item: 'head-radiation', is: true },
      sources: ['toneatti-2021', 'schiegnitz-2022'],
      effects: [{ effect: 'R06-failure' }, { effect: 'R06-survival-irradiated' }, { effect: 'R06-osteoradionecrosis' }],
    },
    {
      id: 'r06-facial',
      tier: 'high',
      groups: ['facial-implant', 'fat-transfer', 'rhinoplasty'],
      when: { item: 'head-radiation', is: true },
      sources: ['toneatti-2021', 'schiegnitz-2022'],
      effects: [],
    },
  ],
} as const;
