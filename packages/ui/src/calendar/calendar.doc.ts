import type { PartDoc } from '../stories/part-doc.ts';

export const calendarDoc: PartDoc = {
  purpose:
    'A month to choose a day from, where the weekday or the distance from today matters: a visit, a day off. It reads no clock; `today` is a prop.',
  notFor: [
    { when: 'People know the date by heart, such as a date of birth', use: '`DateInput` or `DateField`.' },
    { when: 'The date may be typed as well', use: '`DateField` with a `DateFieldCalendar` in it.' },
    { when: 'There are fewer than about ten days to choose from', use: '`Radio`s, each with its weekday.' },
    { when: 'Days are to be looked at and not chosen', use: 'A list or a table.' },
  ],
  anatomy: [
    { name: 'Calendar', element: 'div', className: 'osseo-calendar' },
    { name: 'Header', element: 'div', className: 'osseo-calendar-header' },
    {
      name: 'Step to another month',
      element: 'button',
      className: 'osseo-calendar-step',
      attributes: { 'data-direction': 'back, on' },
    },
    { name: 'List of months, list of years', element: 'select', className: 'osseo-calendar-list' },
    { name: 'Grid of days', element: 'table', className: 'osseo-calendar-grid' },
    {
      name: 'Day',
      element: 'button',
      className: 'osseo-calendar-day',
      attributes: {
        'data-chosen': 'while it is chosen',
        'aria-disabled': 'true',
        'aria-current': 'date, and no other value',
      },
    },
    { name: 'Word of today', element: 'span', className: 'osseo-calendar-today' },
    { name: 'Why a day cannot be chosen', element: 'p', className: 'osseo-calendar-reason' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Moves through the steps and lists to one day of the grid, and on.' },
    {
      keys: 'Arrow keys',
      does: 'Move by a day or a week, into other months as well; from right to left they turn round.',
    },
    { keys: 'Home, End', does: 'Move to the first and the last day of the week, as the language counts weeks.' },
    { keys: 'Page up, Page down', does: 'Move by a month; with Shift, by a year.' },
    { keys: 'Enter, space bar', does: 'Choose the day. On a day that cannot be chosen they say why.' },
  ],
  gaps: ['One day, not a span of days.', 'The Gregorian calendar alone.'],
};
