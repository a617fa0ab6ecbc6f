/**
 * R42, isotretinoin. Only mechanical dermabrasion and fully ablative lasers need a delay;
 * patients seldom know which laser is planned, so any of them leads to the clinician.
 */
export const isotretinoin = {
  id: 'R42',
  version: '0.1.0',
  section: 'medicines',
  items: [
    { linkId: 'isotretinoin', type: 'boolean', medicine: true },
    {
      linkId: 'isotretinoin-last-dose',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'isotretinoin', is: true },
      medicine: true,
    },
    { linkId: 'skin-resurfacing', type: 'boolean', when: { item: 'isotretinoin', is: true } },
  ],
  points: [{ id: 'r42-bring-date', purpose: 'bring', when: { item: 'isotretinoin', is: true } }],
  rules: [
    {
      id: 'r42-last-year',
      tier: 'note',
      groups: ['facial-implant', 'injectable-filler', 'rhinoplasty'],
      when: { item: 'isotretinoin', is: true },
      sources: ['spring-2017', 'waldman-2017'],
      effects: [{ effect: 'R42-no-delay' }, { effect: 'R42-label' }],
    },
    {
      id: 'r42-resurfacing',
      tier: 'high',
      groups: ['facial-implant', 'injectable-filler', 'rhinoplasty'],
      when: { item: 'skin-resurfacing', is: true },
      sources: ['spring-2017', 'waldman-2017'],
      effects: [],
    },
  ],
} as const;
