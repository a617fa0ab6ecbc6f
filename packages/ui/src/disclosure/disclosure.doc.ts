import type { PartDoc } from '../stories/part-doc.ts';

export const disclosureDoc: PartDoc = {
  purpose:
    'Something that only some readers want, such as why a question is asked. The line that opens it says what is inside. It works without script, and prints open.',
  notFor: [
    { when: 'Most readers need it', use: 'The text itself. What is folded away is not read.' },
    { when: 'It is urgent, or a warning', use: '`Callout`. Nobody should have to open anything to be safe.' },
    {
      when: 'Several stand below each other and make up a page',
      use: '`Accordion`, or headings and a list of links to them.',
    },
    { when: 'It leads to another page', use: 'A link.' },
    {
      when: 'It holds a question of a form',
      use: 'A question that appears by its condition: an answer that is folded away is sent unseen.',
    },
  ],
  anatomy: [
    {
      name: 'Disclosure',
      element: 'details',
      className: 'osseo-disclosure',
      attributes: { open: 'present while it is open' },
    },
    { name: 'What opens it', element: 'summary', className: 'osseo-disclosure-summary' },
    { name: 'Text', element: 'div', className: 'osseo-disclosure-body' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the line that opens it.' },
    { keys: 'Enter, Space', does: 'Opens and closes it.' },
  ],
  gaps: [
    'The browser holds whether it is open; `open` of React sets it and does not follow it. Listen to `onToggle` to know.',
    'In browsers without `::details-content` a closed one prints closed.',
  ],
};
