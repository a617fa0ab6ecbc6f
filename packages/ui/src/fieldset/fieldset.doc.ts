import type { PartDoc } from '../stories/part-doc.ts';

export const fieldsetDoc: PartDoc = {
  purpose:
    'Several controls that answer one question: radios, checkboxes, the three fields of a date. The legend asks the question, and a screen reader says it with each control.',
  notFor: [
    { when: 'One control answers the question', use: '`Field`.' },
    {
      when: 'Questions merely stand near each other',
      use: 'A heading. A legend is read again with every control inside it.',
    },
    {
      when: 'A group would lie in a group in a group',
      use: 'Two pages. Two levels are what anyone can follow by ear.',
    },
  ],
  anatomy: [
    {
      name: 'Fieldset',
      element: 'fieldset',
      className: 'osseo-fieldset',
      attributes: { 'data-invalid': 'present while there is an error' },
    },
    { name: 'Legend', element: 'legend', className: 'osseo-fieldset-legend' },
    { name: 'Heading in the legend', element: 'h1 to h3', className: 'osseo-fieldset-heading' },
    { name: 'Word after the legend', element: 'span', className: 'osseo-field-note' },
    { name: 'Help', element: 'div', className: 'osseo-field-help' },
    { name: 'Error', element: 'div', className: 'osseo-field-error' },
  ],
  keyboard: [
    {
      keys: 'Tab',
      does: 'Moves to the first control inside. While there is an error, a link to the group moves focus to it.',
    },
  ],
  gaps: [
    'Some screen readers leave the description of a group out; the error is in the `ErrorSummary` as well for that reason.',
    'With `disabled` the browser turns every control inside off; the legend stays as it is.',
  ],
};
