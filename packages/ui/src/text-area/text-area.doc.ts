import { BOX_PROPERTIES } from '../stories/box-properties.ts';
import type { PartDoc } from '../stories/part-doc.ts';

export const textAreaDoc: PartDoc = {
  purpose:
    'Several lines of text, in the words of the person who writes. It grows with what is typed, where the browser can do that.',
  notFor: [
    { when: 'The answer is a name, a number or a line', use: '`TextInput` or `NumberInput`.' },
    { when: 'The answers can be listed', use: '`Radio`s or `Checkbox`es, with “Something else” as the last.' },
    { when: 'Text needs headings or bold', use: 'Nothing here: it holds plain text.' },
  ],
  anatomy: [
    {
      name: 'TextArea',
      element: 'textarea',
      className: 'osseo-text-area',
      attributes: { 'aria-invalid': 'true, while something is wrong' },
      properties: BOX_PROPERTIES,
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to it, and on from it: it never takes the key for itself.' },
    { keys: 'Enter', does: 'Begins a new line, and sends nothing.' },
  ],
  gaps: [
    'It does not count letters. Say a limit in the help, and what is too long in the error.',
    'Where the browser has no `field-sizing` it stays four lines high, scrolls, and prints what is in sight. It can be drawn higher.',
  ],
};
