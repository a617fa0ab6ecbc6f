/**
 * R44, cocaine and other drugs. The evidence has a tier only for cocaine through the nose
 * before nose surgery; other use is drafted as caution. Both need clinician review.
 */
export const drugs = {
  id: 'R44',
  version: '0.1.0',
  section: 'habits',
  items: [
    {
      linkId: 'drugs',
      type: 'choice',
      repeats: true,
      options: ['cocaine', 'cannabis', 'other', 'none'],
      exclusive: 'none',
    },
    { linkId: 'cocaine-nose', type: 'boolean', when: { item: 'drugs', is: ['cocaine'] } },
  ],
  points: [{ id: 'r44-private', purpose: 'tell', when: { item: 'drugs', anyOf: ['cocaine', 'cannabis', 'other'] } }],
  rules: [
    {
      id: 'r44-used',
      tier: 'caution',
      groups: ['rhinoplasty', 'sedation'],
      when: { item: 'drugs', anyOf: ['cocaine', 'cannabis', 'other'] },
      sources: [],
      effects: [],
    },
    {
      id: 'r44-nasal-cocaine',
      tier: 'stop',
      groups: ['rhinoplasty'],
      when: { item: 'cocaine-nose', is: true },
      sources: [],
      effects: [],
    },
  ],
} as const;
