/** R25, other allergies. The evidence leaves the tiers to the reaction and to clinician review. */
export const otherAllergies = {
  id: 'R25',
  version: '0.2.0',
  section: 'allergies',
  items: [
    { linkId: 'other-allergy', type: 'boolean' },
    {
      linkId: 'other-allergy-kinds',
      type: 'open-choice',
      repeats: true,
      options: ['latex', 'antibiotics', 'eggs', 'cows-milk', 'albumin', 'chlorhexidine', 'iodine', 'dressing-glue'],
      when: { item: 'other-allergy', is: true },
    },
    {
      linkId: 'other-allergy-reaction',
      type: 'choice',
      repeats: true,
      options: ['rash', 'stomach', 'swelling', 'breathing', 'collapse'],
      when: { item: 'other-allergy', is: true },
    },
  ],
  points: [
    { id: 'r25-list', purpose: 'tell', when: { item: 'other-allergy', is: true } },
    { id: 'r25-bring-card', purpose: 'bring', when: { item: 'other-allergy', is: true } },
  ],
  rules: [
    {
      id: 'r25-reported',
      tier: 'note',
      groups: 'all',
      when: { item: 'other-allergy', is: true },
      sources: [],
      effects: [],
    },
    {
      id: 'r25-severe',
      tier: 'high',
      groups: 'all',
      when: { item: 'other-allergy-reaction', anyOf: ['swelling', 'breathing', 'collapse'] },
      sources: [],
      effects: [],
    },
  ],
} as const;
