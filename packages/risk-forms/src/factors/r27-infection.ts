/** R27, an infection today. */
export const infection = {
  id: 'R27',
  version: '0.2.0',
  section: 'today',
  items: [
    { linkId: 'infection-now', type: 'boolean' },
    {
      linkId: 'infection-kinds',
      type: 'choice',
      repeats: true,
      options: ['skin', 'tooth', 'sinus', 'cold-sore', 'fever', 'other'],
      when: { item: 'infection-now', is: true },
    },
  ],
  points: [{ id: 'r27-rebook', purpose: 'tell', when: { item: 'infection-now', is: true } }],
  rules: [
    {
      id: 'r27-infection-now',
      tier: 'stop',
      groups: 'all',
      when: { item: 'infection-now', is: true },
      sources: ['niamtu-2010', 'nhs-botox', 'deboulle-2015'],
      effects: [
        { effect: 'R27-spread', when: { item: 'infection-kinds', is: 'tooth' } },
        { effect: 'R27-toxin', when: { item: 'infection-kinds', anyOf: ['skin', 'fever'] } },
        { effect: 'R27-filler' },
      ],
    },
  ],
} as const;
