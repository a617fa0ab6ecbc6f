/**
 * R35, height, weight and a change of weight. The limits of the fields only catch slips
 * of the finger; they need clinician review, as the body mass index of 35 does.
 */
export const bodyWeight = {
  id: 'R35',
  version: '0.1.0',
  section: 'general-health',
  items: [
    {
      linkId: 'height',
      type: 'quantity',
      units: [
        { code: 'cm', min: 50, max: 250 },
        { code: '[in_i]', display: 'in', min: 20, max: 98 },
      ],
    },
    {
      linkId: 'weight',
      type: 'quantity',
      units: [
        { code: 'kg', min: 10, max: 400 },
        { code: '[lb_av]', display: 'lb', min: 22, max: 880 },
      ],
    },
    { linkId: 'weight-change', type: 'choice', options: ['no', 'lost', 'gained'] },
  ],
  points: [{ id: 'r35-steady', purpose: 'ask', when: { item: 'weight-change', anyOf: ['lost', 'gained'] } }],
  rules: [
    {
      id: 'r35-falling-weight',
      tier: 'caution',
      groups: ['fat-transfer'],
      when: { item: 'weight-change', is: 'lost' },
      sources: [],
      effects: [],
    },
    {
      id: 'r35-bmi-35',
      tier: 'high',
      groups: ['sedation'],
      when: { not: { derived: 'bmi', under: 35 } },
      sources: [],
      effects: [],
    },
  ],
} as const;
