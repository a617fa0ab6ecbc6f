import type { PartDoc } from '../stories/part-doc.ts';

export const radioDoc: PartDoc = {
  purpose:
    'One answer of several that exclude each other. All answers are in sight before one is chosen; radios with one `name` are one question.',
  notFor: [
    { when: 'More than one answer can be true', use: '`Checkbox`.' },
    {
      when: 'There are more than about seven answers',
      use: '`Select`, or `Combobox` where people know the word they look for.',
    },
    { when: 'The answer is a number, a date or a name', use: '`NumberInput`, `DateInput` or `TextInput`.' },
    { when: 'It takes effect at once, without a form', use: '`Switch`, or `Tabs` to change a view.' },
  ],
  anatomy: [
    { name: 'Row', element: 'div', className: 'osseo-choice' },
    {
      name: 'Radio',
      element: 'input',
      className: 'osseo-radio',
      attributes: { 'aria-invalid': 'true, while something is wrong' },
      properties: { '--osseo-choice-color': 'The mark of what is chosen, and its border.' },
    },
    { name: 'Words', element: 'label', className: 'osseo-choice-label' },
    { name: 'Hint', element: 'div', className: 'osseo-choice-hint' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the chosen answer, or to the first; once more leaves the question.' },
    { keys: 'Space', does: 'Chooses the answer that has focus.' },
    { keys: 'Arrow down, Arrow right', does: 'Chooses the next answer; after the last comes the first.' },
    {
      keys: 'Arrow up, Arrow left',
      does: 'Chooses the answer before; from right to left, left and right change places.',
    },
  ],
  gaps: [
    '`className` and `ref` go to the `<input>`; the row around it takes none.',
    'A choice cannot be taken back, only changed. Where that matters, end the list with “I am not sure”.',
    'HTML has no read-only radio. To show what was answered, use `SummaryList`.',
  ],
};
