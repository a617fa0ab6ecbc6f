/** R12, gum disease. */
export const gumDisease = {
  id: 'R12',
  version: '0.2.0',
  section: 'mouth',
  items: [
    {
      linkId: 'gum-disease',
      type: 'boolean',
      code: { system: 'http://snomed.info/sct', code: '2556008' },
    },
    {
      linkId: 'gum-disease-treated',
      type: 'choice',
      options: ['finished', 'going-on', 'no'],
      when: { item: 'gum-disease', is: true },
    },
    { linkId: 'gums-bleed', type: 'boolean' },
    { linkId: 'teeth-loose', type: 'boolean' },
    { linkId: 'hygiene-visit', type: 'date', past: true, precision: 'month', when: { item: 'gum-disease', is: true } },
  ],
  points: [
    {
      id: 'r12-treat-first',
      purpose: 'tell',
      when: {
        any: [
          { item: 'gum-disease', is: true },
          { item: 'gums-bleed', is: true },
          { item: 'teeth-loose', is: true },
        ],
      },
    },
    { id: 'r12-ask-hygiene', purpose: 'ask', when: { item: 'gum-disease', is: true } },
  ],
  rules: [
    {
      id: 'r12-treated',
      tier: 'note',
      groups: ['dental-implant', 'facial-implant', 'injectable-filler', 'injectable-toxin'],
      when: {
        all: [
          { item: 'gum-disease-treated', is: 'finished' },
          { item: 'gums-bleed', is: false },
          { item: 'teeth-loose', is: false },
        ],
      },
      sources: ['dj-2024-perio', 'serroni-2024'],
      effects: [{ effect: 'R12-history' }],
    },
    {
      id: 'r12-active',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant', 'injectable-filler', 'injectable-toxin'],
      when: {
        any: [
          { item: 'gum-disease-treated', anyOf: ['going-on', 'no'] },
          { item: 'gums-bleed', is: true },
          { item: 'teeth-loose', is: true },
        ],
      },
      sources: ['dj-2024-perio', 'serroni-2024', 'joi-2018-periimpl', 'diaz-2022'],
      effects: [{ effect: 'R12-history', when: { item: 'gum-disease', is: true } }],
    },
  ],
} as const;
