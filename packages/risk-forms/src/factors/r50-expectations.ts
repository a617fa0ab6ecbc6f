/** R50, expectations, in the patient's own words. They go to the clinician as they are: no rule reads them. */
export const expectations = {
  id: 'R50',
  version: '0.1.0',
  section: 'support',
  items: [
    { linkId: 'wish-different', type: 'text' },
    { linkId: 'wish-unhappy', type: 'text' },
  ],
  points: [{ id: 'r50-tell', purpose: 'tell', when: { item: 'wish-unhappy', absent: 'asked-unknown' } }],
  rules: [],
} as const;
