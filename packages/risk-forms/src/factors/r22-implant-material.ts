/** R22, reactions to silicone or to an implant. */
export const implantMaterial = {
  id: 'R22',
  version: '0.1.0',
  section: 'allergies',
  items: [
    { linkId: 'material-allergy', type: 'boolean' },
    {
      linkId: 'material-allergy-reaction',
      type: 'choice',
      repeats: true,
      options: ['skin-rash', 'mouth-sores', 'swelling', 'breathing', 'other'],
      when: { item: 'material-allergy', is: true },
    },
    {
      linkId: 'material-allergy-tested',
      type: 'choice',
      options: ['allergy-found', 'no-allergy-found', 'not-tested'],
      when: { item: 'material-allergy', is: true },
    },
  ],
  points: [
    { id: 'r22-tell', purpose: 'tell', when: { item: 'material-allergy', is: true } },
    {
      id: 'r22-bring-result',
      purpose: 'bring',
      when: { item: 'material-allergy-tested', anyOf: ['allergy-found', 'no-allergy-found'] },
    },
  ],
  rules: [
    {
      id: 'r22-reported',
      tier: 'note',
      groups: ['dental-implant', 'facial-implant'],
      when: { item: 'material-allergy', is: true },
      sources: ['ti-allergy-review', 'comino-2020'],
      effects: [],
    },
    {
      id: 'r22-confirmed-severe',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'material-allergy-tested', is: 'allergy-found' },
          { item: 'material-allergy-reaction', anyOf: ['swelling', 'breathing'] },
        ],
      },
      sources: ['ti-allergy-review', 'comino-2020'],
      effects: [],
    },
  ],
} as const;
