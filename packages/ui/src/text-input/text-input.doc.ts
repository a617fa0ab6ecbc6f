import { BOX_PROPERTIES } from '../stories/box-properties.ts';
import type { PartDoc } from '../stories/part-doc.ts';

export const textInputDoc: PartDoc = {
  purpose:
    'One line of text: a name, an address, a telephone number. Goes inside a `Field`. Text runs in the direction in which it is written.',
  notFor: [
    { when: 'The answer is longer than a line', use: '`TextArea`.' },
    { when: 'It is a number or a date', use: '`NumberInput` or `DateInput`, which say what they understood.' },
    { when: 'The answers can be listed', use: '`Radio`s, or a `Select` where there are many.' },
    {
      when: 'It shows what nobody may change',
      use: '`SummaryList`. `readOnly` is for a value that is sent along or copied.',
    },
  ],
  anatomy: [
    {
      name: 'TextInput',
      element: 'input',
      className: 'osseo-text-input',
      attributes: { 'aria-invalid': 'true, while something is wrong' },
      properties: BOX_PROPERTIES,
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to it, and on from it.' },
    { keys: 'Enter', does: 'Sends the form, as in any text field.' },
  ],
  gaps: [
    'It has no look of its own for “being checked”. Say that in words, in a status beside it.',
    'In a page from right to left an empty box without a placeholder begins at the left, until the first letter says how it runs.',
    'A value that is wider than the box scrolls inside it.',
  ],
};
