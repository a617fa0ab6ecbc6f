import type { PartDoc } from '../stories/part-doc.ts';

export const switchDoc: PartDoc = {
  purpose:
    'Turns one thing on or off, at once and without a button to press. Its state stands beside it in a word, so that nobody has to guess what the colour means.',
  notFor: [
    {
      when: 'The answer counts only once a form is sent',
      use: '`Checkbox`. A switch says that it has happened already.',
    },
    {
      when: 'It is a question with the answers yes and no',
      use: 'Two `Radio`s: a switch has an answer before anyone has given one.',
    },
    { when: 'More than one of several things can be true', use: '`Checkbox`es.' },
  ],
  anatomy: [
    { name: 'Row', element: 'div', className: 'osseo-switch-row' },
    {
      name: 'Switch',
      element: 'input type="checkbox" role="switch"',
      className: 'osseo-switch',
      attributes: { 'aria-invalid': 'true' },
      properties: { '--osseo-switch-color': 'Its border and its thumb, and its ground while it is on.' },
    },
    { name: 'Label', element: 'label', className: 'osseo-switch-label' },
    { name: 'State in words', element: 'span', className: 'osseo-switch-state' },
    {
      name: 'One of the two words',
      element: 'span',
      className: 'osseo-switch-word',
      attributes: { 'data-state': 'on, off' },
    },
    { name: 'Hint', element: 'div', className: 'osseo-switch-hint' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to it, and on from it.' },
    { keys: 'Space', does: 'Turns it on or off.' },
  ],
  gaps: [
    'HTML has no read-only checkbox. To show a state that cannot be changed, use `SummaryList`.',
    'A screen reader says its own word for on and off; the words beside it are for the eye.',
    'Inside a form it is sent like a checkbox: nothing is sent while it is off.',
  ],
};
