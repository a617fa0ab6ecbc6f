/** R43, herbs, supplements and painkillers that can change bleeding. The tier needs clinician review. */
export const supplements = {
  id: 'R43',
  version: '0.1.0',
  section: 'medicines',
  items: [
    {
      linkId: 'supplements',
      type: 'choice',
      repeats: true,
      options: ['fish-oil', 'ginkgo', 'garlic', 'ginseng', 'vitamin-e', 'arnica', 'ibuprofen', 'none'],
      exclusive: 'none',
      medicine: true,
    },
  ],
  points: [
    {
      id: 'r43-ask-first',
      purpose: 'do-not-stop',
      when: {
        item: 'supplements',
        anyOf: ['fish-oil', 'ginkgo', 'garlic', 'ginseng', 'vitamin-e', 'arnica', 'ibuprofen'],
      },
    },
  ],
  rules: [
    {
      id: 'r43-taken',
      tier: 'note',
      groups: 'all',
      when: {
        item: 'supplements',
        anyOf: ['fish-oil', 'ginkgo', 'garlic', 'ginseng', 'vitamin-e', 'arnica', 'ibuprofen'],
      },
      sources: [],
      effects: [],
    },
  ],
} as const;
