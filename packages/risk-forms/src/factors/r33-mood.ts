/**
 * R33, mood, self-harm, eating disorder, a life crisis and pressure from others.
 *
 * PHQ-2 is not asked: the evidence knows its free licence from memory only, so one plain
 * question of our own stands here and PHQ-2 stays a slot (`instruments` of the catalogue). Low mood is
 * drafted like a positive PHQ-2. For an eating disorder, a crisis and pressure the
 * evidence has no tier; all of them need clinician review.
 *
 * Crisis wording stands beside the question on self-harm and again after sending, also for
 * those who leave the question open: it says "if", and costs nobody anything.
 */
export const mood = {
  id: 'R33',
  version: '0.1.0',
  section: 'mind',
  items: [
    { linkId: 'mood', type: 'choice', options: ['well', 'up-and-down', 'low'] },
    { linkId: 'self-harm', type: 'boolean', crisis: true },
    { linkId: 'eating-disorder', type: 'boolean' },
    { linkId: 'life-crisis', type: 'boolean' },
    { linkId: 'pressure', type: 'boolean' },
  ],
  points: [
    {
      id: 'r33-get-help',
      purpose: 'get-help',
      when: {
        any: [
          { item: 'self-harm', is: true },
          { item: 'self-harm', absent: 'asked-unknown' },
          { item: 'self-harm', absent: 'asked-declined' },
        ],
      },
    },
    {
      id: 'r33-private',
      purpose: 'tell',
      when: {
        any: [
          { item: 'mood', is: 'low' },
          { item: 'self-harm', is: true },
          { item: 'eating-disorder', is: true },
          { item: 'life-crisis', is: true },
          { item: 'pressure', is: true },
        ],
      },
    },
  ],
  rules: [
    {
      id: 'r33-low-mood',
      tier: 'caution',
      groups: 'all',
      when: { item: 'mood', is: 'low' },
      sources: [],
      effects: [],
    },
    {
      id: 'r33-crisis-or-pressure',
      tier: 'caution',
      groups: 'all',
      when: {
        any: [
          { item: 'eating-disorder', is: true },
          { item: 'life-crisis', is: true },
          { item: 'pressure', is: true },
        ],
      },
      sources: [],
      effects: [],
    },
    {
      id: 'r33-self-harm',
      tier: 'stop',
      groups: 'all',
      when: { item: 'self-harm', is: true },
      sources: [],
      effects: [],
    },
  ],
} as const;
