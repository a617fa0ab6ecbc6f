import { BOX_PROPERTIES } from '../stories/box-properties.ts';
import type { PartDoc } from '../stories/part-doc.ts';

export const selectDoc: PartDoc = {
  purpose:
    'One choice out of a list that is too long to show. It is the native control: the list of the phone is the one that people know, and it is sent without script.',
  notFor: [
    { when: 'There are fewer than about seven answers', use: '`Radio`s: all are in sight, and a press is enough.' },
    { when: 'More than one answer can be true', use: '`Checkbox`es.' },
    {
      when: 'People know the word but not where it stands in the list',
      use: '`Combobox`.',
    },
    {
      when: 'It leads to another page',
      use: 'Links. A list that jumps away while an arrow key moves through it loses people.',
    },
    { when: 'The answer is a day', use: '`DateInput`.' },
  ],
  anatomy: [
    {
      name: 'Select',
      element: 'select',
      className: 'osseo-select',
      attributes: {
        'aria-busy': 'true, while its answers are on their way',
        'aria-invalid': 'true, while something is wrong',
      },
      properties: BOX_PROPERTIES,
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to it, and on from it.' },
    { keys: 'Space, Alt + Arrow down', does: 'Opens the list.' },
    { keys: 'Arrow keys', does: 'Move through the answers.' },
    { keys: 'A letter', does: 'Moves to the next answer that begins with it.' },
    { keys: 'Enter', does: 'Chooses, and closes the list.' },
    { keys: 'Escape', does: 'Closes the list without a change.' },
  ],
  gaps: [
    'The open list belongs to the browser: no stylesheet reaches it.',
    'An answer that is wider than the control is cut off in it; in the list it is whole.',
    'While answers are on their way (`aria-busy`), the words that say so are an `<option>` of yours.',
    'HTML has no read-only select. To show what was answered, use `SummaryList`.',
  ],
};
