/**
 * R11, clenching and grinding. A form hears only what the patient noticed; whether
 * that is probable bruxism is for the clinician who sees the teeth.
 */
export const bruxism = {
  id: 'R11',
  version: '0.2.0',
  section: 'mouth',
  items: [
    {
      linkId: 'grinding',
      type: 'choice',
      options: ['no', 'asleep', 'awake', 'both'],
      code: { system: 'http://snomed.info/sct', code: '191983006' },
    },
    { linkId: 'grinding-worn-teeth', type: 'boolean', when: { item: 'grinding', is: ['asleep', 'awake', 'both'] } },
    { linkId: 'grinding-jaw-pain', type: 'boolean', when: { item: 'grinding', is: ['asleep', 'awake', 'both'] } },
    { linkId: 'night-guard', type: 'boolean', when: { item: 'grinding', is: ['asleep', 'awake', 'both'] } },
  ],
  points: [
    { id: 'r11-night-guard', purpose: 'ask', when: { item: 'grinding', anyOf: ['asleep', 'awake', 'both'] } },
    { id: 'r11-bring-guard', purpose: 'bring', when: { item: 'night-guard', is: true } },
  ],
  rules: [
    {
      id: 'r11-grinding',
      tier: 'caution',
      groups: ['dental-implant', 'facial-implant', 'injectable-toxin'],
      when: { item: 'grinding', anyOf: ['asleep', 'awake', 'both'] },
      sources: ['haggman-2023', 'ionfrida-2025'],
      effects: [{ effect: 'R11-pool' }, { effect: 'R11-second-pool' }],
    },
  ],
} as const;
