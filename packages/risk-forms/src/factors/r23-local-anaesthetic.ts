/** R23, reactions to numbing injections. Fainting and a racing heart are common and raise nothing. */
export const localAnaesthetic = {
  id: 'R23',
  version: '0.2.0',
  section: 'allergies',
  items: [
    { linkId: 'numbing-reaction', type: 'boolean' },
    {
      linkId: 'numbing-reaction-kinds',
      type: 'choice',
      repeats: true,
      options: ['fainting', 'racing-heart', 'rash', 'swelling', 'breathing'],
      when: { item: 'numbing-reaction', is: true },
    },
  ],
  points: [{ id: 'r23-tell', purpose: 'tell', when: { item: 'numbing-reaction', is: true } }],
  rules: [
    {
      id: 'r23-allergic-signs',
      tier: 'high',
      groups: 'all',
      when: { item: 'numbing-reaction-kinds', anyOf: ['rash', 'swelling', 'breathing'] },
      sources: [],
      effects: [],
    },
  ],
} as const;
