/** R20, breastfeeding. */
export const breastfeeding = {
  id: 'R20',
  version: '0.1.0',
  section: 'general-health',
  items: [{ linkId: 'breastfeeding', type: 'choice', options: ['no', 'yes', 'not-applicable'] }],
  points: [{ id: 'r20-later', purpose: 'tell', when: { item: 'breastfeeding', is: 'yes' } }],
  rules: [
    {
      id: 'r20-breastfeeding',
      tier: 'caution',
      groups: ['dental-implant', 'facial-implant', 'fat-transfer', 'rhinoplasty', 'sedation'],
      when: { item: 'breastfeeding', is: 'yes' },
      sources: [],
      effects: [],
    },
    {
      id: 'r20-breastfeeding-injectable',
      tier: 'high',
      groups: ['injectable-filler', 'injectable-toxin'],
      when: { item: 'breastfeeding', is: 'yes' },
      sources: ['nhs-botox', 'mfds-2020'],
      effects: [{ effect: 'R20-toxin' }, { effect: 'R20-filler' }],
    },
  ],
} as const;
