/**
 * R18, age. Whether a jaw is still growing is for growth records to say; a form knows
 * only the birthday, so everybody under 18 leads to them before dental implants too.
 */
export const age = {
  id: 'R18',
  version: '0.1.0',
  section: 'general-health',
  items: [{ linkId: 'date-of-birth', type: 'date', past: true }],
  points: [{ id: 'r18-growth', purpose: 'ask', when: { derived: 'age', under: 18 } }],
  rules: [
    {
      id: 'r18-65-or-over',
      tier: 'note',
      groups: 'all',
      when: { not: { derived: 'age', under: 65 } },
      sources: ['howe-2019'],
      effects: [{ effect: 'R18-survival-65' }],
    },
    {
      id: 'r18-growing-jaw',
      tier: 'stop',
      groups: ['dental-implant'],
      when: { derived: 'age', under: 18 },
      sources: [],
      effects: [],
    },
    {
      id: 'r18-under-18',
      tier: 'stop',
      groups: ['facial-implant', 'injectable-filler', 'injectable-toxin', 'fat-transfer', 'rhinoplasty'],
      when: { derived: 'age', under: 18 },
      sources: [],
      effects: [],
    },
  ],
} as const;
