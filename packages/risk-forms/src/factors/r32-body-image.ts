/**
 * R32, worry about looks, which may be body dysmorphic disorder. The questions are our
 * own and not validated: the licences of BDDQ, COPS and DCQ do not allow their items
 * here (`instruments` of `@osseo/procedures/risk-factors`). An answer is no diagnosis, and patients hear nothing of it but
 * that somebody will talk with them.
 *
 * The evidence means cosmetic treatment; its question matrix asks everybody, so the
 * rule counts for every treatment: nobody is asked this for nothing. Thoughts of
 * self-harm are asked once, in R33.
 */
export const bodyImage = {
  id: 'R32',
  version: '0.1.0',
  section: 'mind',
  items: [
    { linkId: 'look-worry', type: 'boolean' },
    { linkId: 'look-worry-hour', type: 'boolean', when: { item: 'look-worry', is: true } },
    { linkId: 'look-worry-stops', type: 'boolean', when: { item: 'look-worry', is: true } },
    { linkId: 'look-unhappy-before', type: 'boolean' },
  ],
  points: [
    {
      id: 'r32-talk',
      purpose: 'tell',
      when: {
        any: [
          { item: 'look-worry', is: true },
          { item: 'look-unhappy-before', is: true },
        ],
      },
    },
  ],
  rules: [
    {
      id: 'r32-worry',
      tier: 'high',
      groups: 'all',
      when: {
        any: [
          { item: 'look-worry', is: true },
          { item: 'look-worry-hour', is: true },
          { item: 'look-worry-stops', is: true },
          { item: 'look-unhappy-before', is: true },
        ],
      },
      sources: ['joseph-2017', 'kallianta-2021', 'bmjbp-bdd', 'aaohns-2017'],
      effects: [],
    },
  ],
} as const;
