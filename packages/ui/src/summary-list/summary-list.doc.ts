import type { PartDoc } from '../stories/part-doc.ts';

export const summaryListDoc: PartDoc = {
  purpose:
    'Questions with what was answered, to check before sending, each with a way to change it. On a phone the answer stands below the question.',
  notFor: [
    { when: 'Several things have the same columns', use: '`DataTable`.' },
    { when: 'It explains words', use: 'A plain `<dl>` in `osseo-prose`.' },
    { when: 'Answers are changed in place', use: 'The form itself. This list only shows.' },
  ],
  anatomy: [
    { name: 'SummaryList', element: 'dl', className: 'osseo-summary-list' },
    { name: 'SummaryRow', element: 'div', className: 'osseo-summary-row' },
    { name: 'Question', element: 'dt', className: 'osseo-summary-row-term' },
    { name: 'Answer', element: 'dd', className: 'osseo-summary-row-value' },
    { name: 'Way to change it', element: 'dd', className: 'osseo-summary-row-action' },
  ],
  keyboard: [{ keys: 'Tab', does: 'Moves from one way to change to the next.' }],
  gaps: [
    'A row of “Change” links sounds the same throughout. Name the question in each with `VisuallyHidden`.',
    'The columns follow the width of the window, not of the place that the list stands in.',
  ],
};
