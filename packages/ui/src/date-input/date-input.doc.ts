import type { PartDoc } from '../stories/part-doc.ts';

export const dateInputDoc: PartDoc = {
  purpose:
    'A date that someone knows by heart, such as a date of birth, in three fields in the order of their language. Takes the digits of any keyboard.',
  notFor: [
    { when: 'The day is chosen and not known', use: '`DateField` with a `DateFieldCalendar`, or a `Calendar`.' },
    { when: 'People copy the date from somewhere', use: '`DateField`, which takes it in one piece.' },
    { when: 'A month or a year is enough', use: '`Select`s, or a `TextInput`.' },
  ],
  anatomy: [
    {
      name: 'DateInput',
      element: 'div',
      className: 'osseo-date-input',
      attributes: { 'data-invalid': 'while it is wrong' },
    },
    { name: 'Field', element: 'div', className: 'osseo-date-input-field' },
    { name: 'Name of the field', element: 'label', className: 'osseo-date-input-label' },
    {
      name: 'Box',
      element: 'input',
      className: 'osseo-date-input-box',
      attributes: { 'data-field': 'day, month, year', 'aria-invalid': 'true' },
    },
  ],
  keyboard: [{ keys: 'Tab', does: 'Moves from field to field. None moves on by itself.' }],
  gaps: [
    'It judges nothing: `readCivilDateParts` of `@osseo/core` reads the fields, and `dateProblemText` puts what is wrong into words.',
  ],
};
