import type { PartDoc } from '../stories/part-doc.ts';

export const errorSummaryDoc: PartDoc = {
  purpose:
    'All that needs mending in a form, above it, once somebody has tried to go on. Each problem is a link to its control, in the words that stand beside the control.',
  notFor: [
    { when: 'Somebody is still typing', use: 'The `error` of the `Field`, and that only after they leave it.' },
    { when: 'The form failed to be sent', use: '`Callout`: nothing the person wrote is wrong.' },
    {
      when: 'One short question fills the page',
      use: 'The `error` of its `Field` alone is enough, with focus on the control.',
    },
  ],
  anatomy: [
    { name: 'ErrorSummary', element: 'div', className: 'osseo-error-summary' },
    { name: 'Title', element: 'h1 to h3', className: 'osseo-error-summary-title' },
    { name: 'Problems', element: 'ul', className: 'osseo-error-summary-list' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves from problem to problem.' },
    { keys: 'Enter', does: 'Goes to the control, which takes focus.' },
  ],
  gaps: [
    'It is an alert and takes focus with `autoFocus`: some screen readers read the title twice.',
    'Its id is `error-summary` unless it is given one, so one page holds one.',
  ],
};
