/**
 * R49, whose wish it is, and the language of the talk. Age is R18's, pressure R33's;
 * whether somebody can decide is for the clinician, and no form asks it. The tiers are
 * drafted and need clinician review.
 */
export const consent = {
  id: 'R49',
  version: '0.1.0',
  section: 'support',
  items: [
    { linkId: 'whose-wish', type: 'choice', options: ['mine', 'together', 'others'] },
    { linkId: 'interpreter', type: 'boolean' },
    { linkId: 'interpreter-language', type: 'string', when: { item: 'interpreter', is: true } },
  ],
  points: [
    { id: 'r49-your-choice', purpose: 'tell', when: { item: 'whose-wish', anyOf: ['together', 'others'] } },
    { id: 'r49-interpreter', purpose: 'tell', when: { item: 'interpreter', is: true } },
  ],
  rules: [
    {
      id: 'r49-interpreter',
      tier: 'note',
      groups: 'all',
      when: { item: 'interpreter', is: true },
      sources: [],
      effects: [],
    },
    {
      id: 'r49-others-wish',
      tier: 'caution',
      groups: 'all',
      when: { item: 'whose-wish', is: 'others' },
      sources: [],
      effects: [],
    },
  ],
} as const;
