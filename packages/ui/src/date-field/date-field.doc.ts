import type { PartDoc } from '../stories/part-doc.ts';

export const dateFieldDoc: PartDoc = {
  purpose:
    'A date in one field, typed the way that its reader writes dates, and said back as it was understood. What is wrong is named: that there is no 30 February, that a year needs four digits, which of two dates is meant.',
  notFor: [
    {
      when: 'Every character counts, such as a date of birth on a form with much at stake',
      use: '`DateInput`, with three fields.',
    },
    { when: 'The day is chosen and never known by heart', use: '`Calendar` alone, or a list of days.' },
    { when: 'A month or a year is enough', use: '`Select`s, or a `TextInput`.' },
  ],
  anatomy: [
    { name: 'DateField', element: 'input', className: 'osseo-date-field', attributes: { 'aria-invalid': 'true' } },
    { name: 'Input and calendar, side by side', element: 'div', className: 'osseo-date-field-box' },
    { name: 'DateFieldCalendar', element: 'button', className: 'osseo-date-field-calendar' },
    { name: 'What the calendar opens in', element: 'div', className: 'osseo-date-field-popover' },
    { name: 'Dates that may be meant', element: 'div', className: 'osseo-date-field-candidates' },
    { name: 'One of them', element: 'button', className: 'osseo-date-field-candidate' },
    { name: 'What was understood', element: 'output', className: 'osseo-date-field-understood' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves to the field, then to the button of its calendar.' },
    { keys: 'Enter, space bar', does: 'On the button, open the calendar with the focus on a day of it.' },
    { keys: 'Escape', does: 'Closes the calendar and gives the focus back to its button.' },
  ],
  gaps: [
    'Without script it is a text field without a calendar: the server reads the text with `readCivilDate`, and says with `dateProblemText` what is wrong.',
    'Names of months are known in the language of the field alone.',
    'On a phone, and in browsers that cannot place a popover beside something, the calendar stands in the middle of the page.',
  ],
};
