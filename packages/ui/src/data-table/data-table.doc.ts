import type { PartDoc } from '../stories/part-doc.ts';

export const dataTableDoc: PartDoc = {
  purpose:
    'The shell of a table that is written by hand: a caption, a region that scrolls by touch and by arrow keys, and the look. Rows and cells are yours.',
  notFor: [
    { when: 'The table is made of data', use: '`ColumnTable`, which writes rows, roles and labels itself.' },
    { when: 'Each thing has one value', use: '`SummaryList`.' },
  ],
  anatomy: [
    {
      name: 'region',
      element: 'section',
      className: 'osseo-data-table-region',
      attributes: { 'data-narrow': 'scroll, blocks' },
    },
    { name: 'DataTable', element: 'table', className: 'osseo-data-table' },
    { name: 'caption', element: 'caption', className: 'osseo-data-table-caption' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the region, which the name of the table names.' },
    { keys: 'Arrow keys', does: 'Scroll the region, where the table is wider.' },
  ],
};
