/** R10, autoimmune disease, oral lichen planus and dry mouth. */
export const autoimmune = {
  id: 'R10',
  version: '0.2.0',
  section: 'illnesses',
  items: [
    { linkId: 'autoimmune', type: 'boolean' },
    {
      linkId: 'autoimmune-kinds',
      type: 'open-choice',
      repeats: true,
      options: [
        'rheumatoid-arthritis',
        'lupus',
        'sjogren',
        'lichen-planus',
        'scleroderma',
        'psoriasis',
        'thyroid',
        'vasculitis',
      ],
      when: { item: 'autoimmune', is: true },
    },
    { linkId: 'autoimmune-active', type: 'boolean', when: { item: 'autoimmune', is: true } },
    { linkId: 'autoimmune-medicines', type: 'string', when: { item: 'autoimmune', is: true }, medicine: true },
  ],
  points: [
    { id: 'r10-quiet-period', purpose: 'ask', when: { item: 'autoimmune', is: true } },
    { id: 'r10-bring-list', purpose: 'bring', when: { item: 'autoimmune', is: true } },
    { id: 'r10-do-not-stop', purpose: 'do-not-stop', when: { item: 'autoimmune', is: true } },
  ],
  rules: [
    {
      id: 'r10-stable',
      tier: 'note',
      groups: ['dental-implant', 'facial-implant', 'injectable-filler', 'rhinoplasty'],
      when: {
        all: [
          { item: 'autoimmune', is: true },
          { item: 'autoimmune-active', is: false },
        ],
      },
      sources: ['hyldahl-2024', 'almeida-2017'],
      effects: [
        { effect: 'R10-sjogren', when: { item: 'autoimmune-kinds', is: 'sjogren' } },
        { effect: 'R10-survival' },
      ],
    },
    {
      id: 'r10-active',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant', 'injectable-filler', 'rhinoplasty'],
      when: { item: 'autoimmune-active', is: true },
      sources: ['olp-2018', 'hyldahl-2024', 'deboulle-2015'],
      effects: [
        { effect: 'R10-sjogren', when: { item: 'autoimmune-kinds', is: 'sjogren' } },
        { effect: 'R10-filler' },
        { effect: 'R10-survival' },
      ],
    },
  ],
} as const;
