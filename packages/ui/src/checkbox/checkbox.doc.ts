import type { PartDoc } from '../stories/part-doc.ts';

export const checkboxDoc: PartDoc = {
  purpose:
    'One answer of several that can go together, or one statement to agree to. The whole row can be pressed, and it is sent with the form without script.',
  notFor: [
    { when: 'Only one answer can be true', use: '`Radio`, so that choosing one takes the other back.' },
    {
      when: 'A yes and a no are both answers',
      use: 'Two `Radio`s: an empty checkbox cannot tell “no” from “not read”.',
    },
    { when: 'It takes effect at once, without a form', use: '`Switch`.' },
    {
      when: 'There are more than about fifteen',
      use: 'Shorter questions in groups, each with a `Fieldset` of its own.',
    },
  ],
  anatomy: [
    { name: 'Row', element: 'div', className: 'osseo-choice' },
    {
      name: 'Checkbox',
      element: 'input',
      className: 'osseo-checkbox',
      attributes: { 'aria-invalid': 'true, while something is wrong' },
      properties: {
        '--osseo-choice-color': 'The mark of what is chosen, and its border.',
        '--osseo-choice-tick': 'The tick inside it.',
      },
    },
    { name: 'Words', element: 'label', className: 'osseo-choice-label' },
    { name: 'Hint', element: 'div', className: 'osseo-choice-hint' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the checkbox, and on from it.' },
    { keys: 'Space', does: 'Chooses it, or takes the choice back.' },
  ],
  gaps: [
    '`className` and `ref` go to the `<input>`; the row around it takes none.',
    'There is no look for “some of them” (`indeterminate`).',
    'HTML has no read-only checkbox. To show what was answered, use `SummaryList`.',
  ],
};
