/**
 * R36, semaglutide and similar medicines for weight or diabetes. The evidence does not
 * say how long one is new, so that patients say themselves whether they began lately
 * or the dose still rises.
 */
export const weightInjections = {
  id: 'R36',
  version: '0.1.0',
  section: 'medicines',
  items: [
    { linkId: 'weight-injection', type: 'boolean', medicine: true },
    {
      linkId: 'weight-injection-names',
      type: 'open-choice',
      repeats: true,
      options: ['semaglutide', 'liraglutide', 'dulaglutide', 'tirzepatide'],
      when: { item: 'weight-injection', is: true },
      medicine: true,
    },
    { linkId: 'weight-injection-dose', type: 'string', when: { item: 'weight-injection', is: true }, medicine: true },
    {
      linkId: 'weight-injection-started',
      type: 'date',
      past: true,
      precision: 'month',
      when: { item: 'weight-injection', is: true },
      medicine: true,
    },
    {
      linkId: 'weight-injection-rising',
      type: 'boolean',
      when: { item: 'weight-injection', is: true },
      medicine: true,
    },
    {
      linkId: 'weight-injection-stomach',
      type: 'boolean',
      when: { item: 'weight-injection', is: true },
      medicine: true,
    },
    {
      linkId: 'weight-injection-last-dose',
      type: 'date',
      past: true,
      when: { item: 'weight-injection', is: true },
      medicine: true,
    },
  ],
  points: [
    { id: 'r36-do-not-stop', purpose: 'do-not-stop', when: { item: 'weight-injection', is: true } },
    { id: 'r36-bring-name-and-date', purpose: 'bring', when: { item: 'weight-injection', is: true } },
    { id: 'r36-drinks', purpose: 'ask', when: { item: 'weight-injection', is: true } },
  ],
  rules: [
    {
      id: 'r36-taken',
      tier: 'caution',
      groups: ['sedation'],
      when: { item: 'weight-injection', is: true },
      sources: ['glp1-anzca-2025', 'glp1-us-2024'],
      effects: [{ effect: 'R36-continue' }, { effect: 'R36-liquids-all' }],
    },
    {
      id: 'r36-new-rising-or-stomach',
      tier: 'high',
      groups: ['sedation'],
      when: {
        any: [
          { item: 'weight-injection-rising', is: true },
          { item: 'weight-injection-stomach', is: true },
        ],
      },
      sources: ['glp1-anzca-2025', 'glp1-us-2024'],
      effects: [{ effect: 'R36-liquids-high-risk' }, { effect: 'R36-liquids-all' }],
    },
  ],
} as const;
