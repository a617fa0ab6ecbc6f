import type { PartDoc } from '../stories/part-doc.ts';

export const numberInputDoc: PartDoc = {
  purpose: 'A box for a number, with the digits keyboard of a phone and its unit beside it. It judges nothing.',
  notFor: [
    { when: 'What was understood and what is wrong should be said', use: '`NumberField`, which is a whole field.' },
    {
      when: 'It is a number that nobody counts with, such as a telephone number',
      use: '`TextInput` with `inputMode`.',
    },
  ],
  anatomy: [
    { name: 'NumberInput', element: 'input', className: 'osseo-number-input', attributes: { 'aria-invalid': 'true' } },
    { name: 'Input and unit, side by side', element: 'span', className: 'osseo-number-input-box' },
    { name: 'Unit', element: 'span', className: 'osseo-number-input-unit' },
  ],
  keyboard: [{ keys: 'Arrow keys', does: 'Move within the text. They never change the number.' }],
};
