/**
 * R02, alcohol: the three AUDIT-C items with the wording of the WHO manual.
 *
 * The usual cut-offs are 3 for women and 4 for men. Asking for the sex recorded
 * at birth only for this would cost more than it gives, so the rule flags at the
 * lower cut-off for everyone, and the clinician sees the sum and judges.
 *
 * Studies compare heavy with light drinking. A sum of 3 is not heavy drinking, so no
 * figure of theirs stands beside the rule.
 *
 * Under sedation or a general anaesthetic daily heavy drinking counts more. Withdrawal
 * does too, and is left to the clinician: no item of AUDIT-C asks about it.
 */
export const alcohol = {
  id: 'R02',
  version: '0.2.0',
  section: 'habits',
  instrument: 'audit-c',
  items: [
    {
      linkId: 'alcohol-frequency',
      type: 'choice',
      options: ['never', 'monthly-or-less', '2-4-a-month', '2-3-a-week', '4-or-more-a-week'],
      scores: [0, 1, 2, 3, 4],
    },
    {
      linkId: 'alcohol-drinks-per-day',
      type: 'choice',
      options: ['1-2', '3-4', '5-6', '7-9', '10-or-more'],
      scores: [0, 1, 2, 3, 4],
      when: { item: 'alcohol-frequency', is: ['monthly-or-less', '2-4-a-month', '2-3-a-week', '4-or-more-a-week'] },
    },
    {
      linkId: 'alcohol-six-or-more',
      type: 'choice',
      options: ['never', 'less-than-monthly', 'monthly', 'weekly', 'daily-or-almost'],
      scores: [0, 1, 2, 3, 4],
      when: { item: 'alcohol-frequency', is: ['monthly-or-less', '2-4-a-month', '2-3-a-week', '4-or-more-a-week'] },
    },
  ],
  points: [
    {
      id: 'r02-heavy-drinking',
      purpose: 'tell',
      when: { item: 'alcohol-frequency', anyOf: ['2-3-a-week', '4-or-more-a-week'] },
    },
    {
      id: 'r02-how-long-to-avoid',
      purpose: 'ask',
      when: {
        item: 'alcohol-frequency',
        anyOf: ['monthly-or-less', '2-4-a-month', '2-3-a-week', '4-or-more-a-week'],
      },
    },
  ],
  rules: [
    {
      id: 'r02-audit-c',
      tier: 'caution',
      groups: 'all',
      when: { derived: 'audit-c', over: 2 },
      sources: ['lsuhsc-alcohol', 'peri-alcohol-2019', 'galindo-2005'],
      effects: [],
    },
    {
      id: 'r02-daily-heavy',
      tier: 'high',
      groups: ['sedation'],
      when: { item: 'alcohol-six-or-more', is: 'daily-or-almost' },
      sources: [],
      effects: [],
    },
  ],
} as const;
