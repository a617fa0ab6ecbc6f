import type { PartDoc } from '../stories/part-doc.ts';

export const comboboxDoc: PartDoc = {
  purpose:
    'One answer, or several, out of a list that is too long to read: a reader writes a part of the word and chooses. It looks among what it knows, without regard to case and accents, or asks a service.',
  notFor: [
    { when: 'There are fewer than about seven answers', use: '`Radio`s or `Checkbox`es.' },
    {
      when: 'The list is one that people can read through',
      use: '`Select`: the list of the phone is the one that people know.',
    },
    { when: 'Any words will do', use: '`TextInput`.' },
    { when: 'It searches the site', use: 'A form with a `TextInput` and a `Button`.' },
  ],
  anatomy: [
    { name: 'Root', element: 'div', className: 'osseo-combobox-root' },
    {
      name: 'Box',
      element: 'div',
      className: 'osseo-combobox-box',
      attributes: {
        'data-invalid': 'there while it is wrong',
        'data-disabled': 'there while it is disabled',
        'data-readonly': 'there while it is for reading',
      },
    },
    { name: 'Answers', element: 'ul', className: 'osseo-combobox-tags' },
    { name: 'One answer of several', element: 'li', className: 'osseo-combobox-tag' },
    { name: 'What takes it away', element: 'button', className: 'osseo-combobox-remove' },
    {
      name: 'Combobox',
      element: 'input role="combobox"; without script select or input',
      className: 'osseo-combobox',
    },
    { name: 'What empties it', element: 'button', className: 'osseo-combobox-clear' },
    { name: 'What opens below it', element: 'div', className: 'osseo-combobox-popup' },
    { name: 'List', element: 'div role="listbox"', className: 'osseo-combobox-list' },
    { name: 'Heading of a group', element: 'div', className: 'osseo-combobox-group' },
    {
      name: 'Option',
      element: 'div role="option"',
      className: 'osseo-combobox-option',
      attributes: { 'aria-selected': 'true', 'data-active': 'there while Enter would choose it' },
    },
    { name: 'Its second line', element: 'span', className: 'osseo-combobox-description' },
    { name: 'What there is to say', element: 'p', className: 'osseo-combobox-note' },
    { name: 'What searches again', element: 'button', className: 'osseo-combobox-retry' },
    { name: 'That nothing is chosen', element: 'p', className: 'osseo-combobox-unchosen' },
  ],
  keyboard: [
    { keys: 'Letters', does: 'Open the list, and leave in it what fits.' },
    { keys: 'Arrow down, Arrow up', does: 'Open the list and move through it; beyond either end lies the field.' },
    { keys: 'Alt + Arrow down', does: 'Opens the list without choosing from it, and closes it.' },
    { keys: 'Enter', does: 'Chooses. With several answers in own words it adds what is written.' },
    { keys: 'Escape', does: 'Closes the list; what is written stays.' },
    { keys: 'Tab', does: 'Moves on, and chooses only what is written out in full.' },
    {
      keys: 'Backspace in the empty field',
      does: 'Moves to the last answer of several; pressed again, takes it away.',
    },
    { keys: 'Backspace, Delete on an answer', does: 'Takes it away.' },
  ],
  gaps: [
    'Browsers that cannot place the list beside its field in the top layer (Safari before 26, Firefox before 147) show it below the field, where a parent that hides what overflows cuts it off: measuring its place by script would weigh more than the 4 kB that a part may.',
    'A hundred options are shown at a time, with the number of the others.',
    'Korean is found by its letters as they are typed, not by the first letters of its syllables alone.',
    'Without script own words and searched answers are sent as text under the name of the text; the server looks them up.',
    'The ref arrives with script.',
  ],
};
