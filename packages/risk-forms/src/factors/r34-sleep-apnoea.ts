/**
 * R34, sleep apnoea, by our own short questions: STOP-Bang needs its owner's permission
 * (`instruments` of the catalogue). Snoring alone has no tier; the clinician reads it.
 */
export const sleepApnoea = {
  id: 'R34',
  version: '0.1.0',
  section: 'illnesses',
  items: [
    {
      linkId: 'sleep-apnoea',
      type: 'choice',
      options: ['no', 'with-cpap', 'without-cpap'],
      code: { system: 'http://snomed.info/sct', code: '78275009' },
    },
    { linkId: 'snoring', type: 'boolean', code: { system: 'http://snomed.info/sct', code: '72863001' } },
    { linkId: 'breathing-pauses', type: 'boolean' },
  ],
  points: [
    { id: 'r34-bring-cpap', purpose: 'bring', when: { item: 'sleep-apnoea', is: 'with-cpap' } },
    {
      id: 'r34-tell',
      purpose: 'tell',
      when: {
        any: [
          { item: 'sleep-apnoea', is: 'without-cpap' },
          { item: 'snoring', is: true },
          { item: 'breathing-pauses', is: true },
        ],
      },
    },
  ],
  rules: [
    {
      id: 'r34-with-cpap',
      tier: 'caution',
      groups: ['sedation', 'rhinoplasty'],
      when: { item: 'sleep-apnoea', is: 'with-cpap' },
      sources: ['aaohns-2017'],
      effects: [],
    },
    {
      id: 'r34-likely-untreated',
      tier: 'high',
      groups: ['sedation', 'rhinoplasty'],
      when: {
        any: [
          { item: 'sleep-apnoea', is: 'without-cpap' },
          { all: [{ item: 'breathing-pauses', is: true }, { not: { item: 'sleep-apnoea', is: 'with-cpap' } }] },
        ],
      },
      sources: ['chung-2008', 'aaohns-2017'],
      effects: [],
    },
  ],
} as const;
