import type { PartDoc } from '../stories/part-doc.ts';

export const numberFieldDoc: PartDoc = {
  purpose:
    'A number, typed with the comma or point and the digits of its reader. Where it was written in another way the field says what it understood; what is out of its limits is named.',
  notFor: [
    {
      when: 'It is a number that nobody counts with, such as a telephone number',
      use: '`TextInput` with `inputMode`.',
    },
    { when: 'A form reads and judges the number itself', use: '`NumberInput` inside a `Field`.' },
    { when: 'There are a few numbers to choose from', use: '`Radio`s or a `Select`.' },
  ],
  anatomy: [
    { name: 'NumberField', element: 'input', className: 'osseo-number-field', attributes: { 'aria-invalid': 'true' } },
    { name: 'Input and unit, side by side', element: 'div', className: 'osseo-number-field-box' },
    { name: 'Unit', element: 'span', className: 'osseo-number-field-unit' },
    { name: 'What was understood', element: 'output', className: 'osseo-number-field-understood' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the field, then to the choice of its unit where there is one.' },
    { keys: 'Arrow keys', does: 'Move within the text. They never change the number.' },
  ],
  gaps: [
    'Without script it is a text field: the server reads the text with `readNumber`, and says with `numberProblemText` what is wrong.',
    'It does not convert from one unit to another.',
  ],
};
