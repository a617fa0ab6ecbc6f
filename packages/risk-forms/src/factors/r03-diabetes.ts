/**
 * R03, diabetes. Thresholds are NGSP per cent; an HbA1c in mmol/mol is compared
 * at the rounded IFCC equivalent (7 = 53, 8 = 64, 8.5 = 69). The limits of the
 * field (3-20 %, 9-195 mmol/mol) only catch slips of the finger; they need
 * clinician review. The evidence has thresholds for surgery; elsewhere diabetes is
 * only reported.
 */
export const diabetes = {
  id: 'R03',
  version: '0.2.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'diabetes',
      type: 'choice',
      options: ['no', 'pre-diabetes', 'type-1', 'type-2', 'other'],
      code: { system: 'http://snomed.info/sct', code: '73211009' },
    },
    {
      linkId: 'hba1c',
      type: 'quantity',
      units: [
        { code: '%', min: 3, max: 20 },
        { code: 'mmol/mol', min: 9, max: 195 },
      ],
      when: { item: 'diabetes', is: ['type-1', 'type-2', 'other'] },
    },
    {
      linkId: 'hba1c-date',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'diabetes', is: ['type-1', 'type-2', 'other'] },
    },
    {
      linkId: 'diabetes-treatment',
      type: 'choice',
      repeats: true,
      options: ['food-and-exercise', 'tablets', 'insulin', 'other-injection'],
      when: { item: 'diabetes', is: ['type-1', 'type-2', 'other'] },
      medicine: true,
    },
    { linkId: 'diabetes-slow-sores', type: 'boolean', when: { item: 'diabetes', is: ['type-1', 'type-2', 'other'] } },
  ],
  points: [
    { id: 'r03-bring-hba1c', purpose: 'bring', when: { item: 'diabetes', anyOf: ['type-1', 'type-2', 'other'] } },
    { id: 'r03-well-controlled', purpose: 'tell', when: { item: 'diabetes', anyOf: ['type-1', 'type-2', 'other'] } },
    {
      id: 'r03-medicine',
      purpose: 'do-not-stop',
      when: { item: 'diabetes-treatment', anyOf: ['tablets', 'insulin', 'other-injection'] },
    },
    { id: 'r03-pre-diabetes', purpose: 'tell', when: { item: 'diabetes', is: 'pre-diabetes' } },
  ],
  rules: [
    {
      id: 'r03-reported',
      tier: 'note',
      groups: ['injectable-filler', 'injectable-toxin', 'rhinoplasty'],
      when: { item: 'diabetes', anyOf: ['type-1', 'type-2', 'other'] },
      sources: [],
      effects: [],
    },
    {
      id: 'r03-hba1c-under-7',
      tier: 'note',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'sedation'],
      when: { item: 'hba1c', under: 7, unit: '%' },
      sources: ['wagner-2022', 'hba1c-dose'],
      effects: [{ effect: 'R03-survival' }, { effect: 'R03-well-controlled' }],
    },
    {
      id: 'r03-hba1c-7-to-8',
      tier: 'caution',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'sedation'],
      when: { all: [{ not: { item: 'hba1c', under: 7, unit: '%' } }, { not: { item: 'hba1c', over: 8, unit: '%' } }] },
      sources: ['hba1c-dose'],
      effects: [{ effect: 'R03-survival', when: { item: 'hba1c', under: 8, unit: '%' } }],
    },
    {
      id: 'r03-hba1c-over-8',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'sedation'],
      when: { all: [{ item: 'hba1c', over: 8, unit: '%' }, { not: { item: 'hba1c', over: 8.5, unit: '%' } }] },
      sources: ['wagner-2022', 'hba1c-dose', 'bc-glycemic'],
      effects: [{ effect: 'R03-well-controlled' }, { effect: 'R03-slower-bonding' }],
    },
    {
      id: 'r03-hba1c-old-or-unknown',
      tier: 'high',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'sedation'],
      when: {
        any: [{ item: 'hba1c', absent: 'asked-unknown' }, { not: { item: 'hba1c-date', withinMonths: 6 } }],
      },
      sources: ['bc-glycemic'],
      effects: [],
    },
    {
      id: 'r03-hba1c-over-8-5',
      tier: 'stop',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'sedation'],
      when: { item: 'hba1c', over: 8.5, unit: '%' },
      sources: ['bc-glycemic'],
      effects: [{ effect: 'R03-well-controlled' }, { effect: 'R03-slower-bonding' }],
    },
  ],
} as const;
