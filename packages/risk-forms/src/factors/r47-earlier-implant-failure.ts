/** R47, dental implants lost before. */
export const earlierImplantFailure = {
  id: 'R47',
  version: '0.1.0',
  section: 'earlier-treatment',
  items: [
    {
      linkId: 'implant-lost',
      type: 'boolean',
    },
    { linkId: 'implant-lost-count', type: 'integer', min: 1, max: 32, when: { item: 'implant-lost', is: true } },
    { linkId: 'implant-lost-site', type: 'string', when: { item: 'implant-lost', is: true } },
    {
      linkId: 'implant-lost-when',
      type: 'date',
      past: true,
      precision: 'year',
      when: { item: 'implant-lost', is: true },
    },
    { linkId: 'implant-lost-cause', type: 'string', when: { item: 'implant-lost', is: true } },
  ],
  points: [
    { id: 'r47-second-try', purpose: 'tell', when: { item: 'implant-lost', is: true } },
    { id: 'r47-bring-records', purpose: 'bring', when: { item: 'implant-lost', is: true } },
  ],
  rules: [
    {
      id: 'r47-one',
      tier: 'caution',
      groups: ['dental-implant'],
      when: {
        all: [{ item: 'implant-lost', is: true }, { not: { item: 'implant-lost-count', over: 1 } }],
      },
      sources: ['quaranta-2014'],
      effects: [{ effect: 'R47-replacement' }],
    },
    {
      id: 'r47-two-or-more',
      tier: 'high',
      groups: ['dental-implant'],
      when: { item: 'implant-lost-count', over: 1 },
      sources: ['quaranta-2014'],
      effects: [],
    },
  ],
} as const;
