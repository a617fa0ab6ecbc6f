import type { PartDoc } from '../stories/part-doc.ts';

export const badgeDoc: PartDoc = {
  purpose:
    'Says the state of a thing in one or two words, beside its name: “New”, “Overdue”, “Draft, not reviewed”. The words carry the meaning and the colour repeats it.',
  notFor: [
    { when: 'It can be pressed', use: '`Button` with `variant="quiet"`, or a link: a badge never reacts.' },
    { when: 'It asks the reader to do something', use: '`Callout`, which has room to say what to do and by when.' },
    { when: 'It counts something', use: 'The number in the sentence: “3 letters to read”.' },
    { when: 'Every row would have the same one', use: 'No badge. Mark the exception, not the rule.' },
  ],
  anatomy: [
    {
      name: 'Badge',
      element: 'span',
      className: 'osseo-badge',
      attributes: { 'data-tone': 'neutral, accent, caution, danger, draft' },
      properties: {
        '--osseo-badge-background': 'The ground inside the border.',
        '--osseo-badge-color': 'The words and the border, which are always the same colour.',
      },
    },
  ],
  keyboard: [],
  gaps: ['A change of its words is not announced. Where that matters, put it into a live region of the page.'],
};
