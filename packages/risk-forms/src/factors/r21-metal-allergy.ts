/** R21, allergy to titanium or other metals. There is no agreed test, so a test result is only reported. */
export const metalAllergy = {
  id: 'R21',
  version: '0.1.0',
  section: 'allergies',
  items: [
    { linkId: 'metal-allergy', type: 'boolean' },
    {
      linkId: 'metal-allergy-reaction',
      type: 'choice',
      repeats: true,
      options: ['skin-rash', 'mouth-sores', 'swelling', 'breathing', 'other'],
      when: { item: 'metal-allergy', is: true },
    },
    {
      linkId: 'metal-allergy-tested',
      type: 'choice',
      options: ['allergy-found', 'no-allergy-found', 'not-tested'],
      when: { item: 'metal-allergy', is: true },
    },
  ],
  points: [
    { id: 'r21-tell', purpose: 'tell', when: { item: 'metal-allergy', is: true } },
    {
      id: 'r21-bring-result',
      purpose: 'bring',
      when: { item: 'metal-allergy-tested', anyOf: ['allergy-found', 'no-allergy-found'] },
    },
  ],
  rules: [
    {
      id: 'r21-reported',
      tier: 'note',
      groups: ['dental-implant', 'facial-implant'],
      when: { item: 'metal-allergy', is: true },
      sources: ['ti-allergy-review', 'comino-2020'],
      effects: [],
    },
    {
      id: 'r21-confirmed-severe',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant'],
      when: {
        all: [
          { item: 'metal-allergy-tested', is: 'allergy-found' },
          { item: 'metal-allergy-reaction', anyOf: ['swelling', 'breathing'] },
        ],
      },
      sources: ['ti-allergy-review', 'comino-2020'],
      effects: [],
    },
  ],
} as const;
