import { BOX_PROPERTIES } from '../stories/box-properties.ts';
import type { PartDoc } from '../stories/part-doc.ts';

export const fieldDoc: PartDoc = {
  purpose:
    'One control with its label above it, how to answer, and what is wrong. It ties them together for screen readers, so that no id is written twice.',
  notFor: [
    { when: 'Several controls answer one question', use: '`Fieldset`, whose legend asks it.' },
    { when: 'The control is a single checkbox', use: '`Checkbox`, which brings its own words.' },
    {
      when: 'There is no room for a label',
      use: 'A `Field` all the same. A placeholder is gone with the first letter.',
    },
    { when: 'Help is longer than two sentences', use: '`Disclosure` below the help.' },
  ],
  anatomy: [
    {
      name: 'Field',
      element: 'div',
      className: 'osseo-field',
      attributes: { 'data-invalid': 'present while there is an error' },
      properties: BOX_PROPERTIES,
    },
    { name: 'Label', element: 'label', className: 'osseo-field-label' },
    { name: 'Word after the label', element: 'span', className: 'osseo-field-note' },
    { name: 'Help', element: 'div', className: 'osseo-field-help' },
    { name: 'Error', element: 'div', className: 'osseo-field-error' },
  ],
  keyboard: [{ keys: 'Tab', does: 'Moves to the control. Label, help and error are read with it and are no stops.' }],
  gaps: [
    'An error that appears while somebody types is not announced; move focus, or put an `ErrorSummary` above the form.',
  ],
};
