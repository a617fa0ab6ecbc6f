/**
 * R31, keloid and thick scars. A scar that grows past its wound is what patients can
 * see of a keloid, so that the graver rule asks for it on the face or chest.
 */
export const thickScars = {
  id: 'R31',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    { linkId: 'thick-scars', type: 'boolean' },
    {
      linkId: 'thick-scars-where',
      type: 'choice',
      repeats: true,
      options: ['face', 'chest', 'elsewhere'],
      when: { item: 'thick-scars', is: true },
    },
    { linkId: 'scars-past-wound', type: 'boolean', when: { item: 'thick-scars', is: true } },
  ],
  points: [{ id: 'r31-show', purpose: 'tell', when: { item: 'thick-scars', is: true } }],
  rules: [
    {
      id: 'r31-thick-scars',
      tier: 'caution',
      groups: ['facial-implant', 'fat-transfer'],
      when: { item: 'thick-scars', is: true },
      sources: [],
      effects: [],
    },
    {
      id: 'r31-face-or-chest',
      tier: 'high',
      groups: ['facial-implant', 'fat-transfer'],
      when: {
        all: [
          { item: 'scars-past-wound', is: true },
          { item: 'thick-scars-where', anyOf: ['face', 'chest'] },
        ],
      },
      sources: [],
      effects: [],
    },
  ],
} as const;
