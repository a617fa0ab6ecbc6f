import type { PartDoc } from '../stories/part-doc.ts';

export const iconArrayDoc: PartDoc = {
  purpose:
    'A risk as people in a crowd: 5 of 100 are solid, the others outlines. Where sources differ, those in between are striped. The same stands in words as its name.',
  notFor: [
    {
      when: 'Two options are compared with different totals',
      use: 'The same `of` for both. 1 in 100 beside 5 in 1,000 misleads.',
    },
    { when: 'The number is below 1 in 1,000', use: 'Words with a comparison: an empty picture says “never”.' },
    { when: 'It changes over time', use: 'The recovery timeline, or one array for each point in time.' },
    { when: 'The source gives no number', use: 'Words. A picture lends a guess the look of a count.' },
  ],
  anatomy: [
    {
      name: 'IconArray',
      element: 'svg',
      className: 'osseo-icon-array',
      attributes: { 'data-of': '100, 1000' },
    },
    {
      name: 'People or things of one state',
      element: 'path',
      className: 'osseo-icon-array-people',
      attributes: { 'data-state': 'counted, uncertain, rest' },
    },
  ],
  keyboard: [],
  gaps: [
    'It counts whole people. 0.4 in 100 is drawn as none; use `of={1000}`.',
    'A screen reader hears the sentence in `label` and nothing of the picture.',
  ],
};
