/** R26, fillers, threads, fat, implants or surgery in the same area. */
export const earlierTreatment = {
  id: 'R26',
  version: '0.2.0',
  section: 'earlier-treatment',
  items: [
    { linkId: 'earlier-treatment', type: 'boolean' },
    {
      linkId: 'earlier-treatment-kinds',
      type: 'choice',
      repeats: true,
      options: ['filler', 'threads', 'fat', 'implant', 'surgery', 'other'],
      when: { item: 'earlier-treatment', is: true },
    },
    {
      linkId: 'earlier-filler-kind',
      type: 'choice',
      options: ['temporary', 'permanent'],
      when: { item: 'earlier-treatment-kinds', is: ['filler'] },
    },
    { linkId: 'earlier-treatment-product', type: 'string', when: { item: 'earlier-treatment', is: true } },
    {
      linkId: 'earlier-treatment-when',
      type: 'date',
      past: true,
      precision: 'year',
      when: { item: 'earlier-treatment', is: true },
    },
    { linkId: 'earlier-treatment-clinic', type: 'string', when: { item: 'earlier-treatment', is: true } },
    { linkId: 'earlier-treatment-lumps', type: 'boolean', when: { item: 'earlier-treatment', is: true } },
    { linkId: 'earlier-treatment-problem', type: 'string', when: { item: 'earlier-treatment', is: true } },
  ],
  points: [
    { id: 'r26-old-filler', purpose: 'tell', when: { item: 'earlier-treatment-kinds', is: 'filler' } },
    { id: 'r26-bring-records', purpose: 'bring', when: { item: 'earlier-treatment', is: true } },
  ],
  rules: [
    {
      id: 'r26-permanent-or-unknown-filler',
      tier: 'high',
      groups: 'all',
      when: {
        any: [
          { item: 'earlier-filler-kind', is: 'permanent' },
          { item: 'earlier-filler-kind', absent: 'asked-unknown' },
        ],
      },
      sources: ['gmc-2016'],
      effects: [],
    },
    {
      id: 'r26-lumps',
      tier: 'high',
      groups: 'all',
      when: { item: 'earlier-treatment-lumps', is: true },
      sources: ['gmc-2016'],
      effects: [],
    },
  ],
} as const;
