import type { PartDoc } from '../stories/part-doc.ts';

export const columnTableDoc: PartDoc = {
  purpose:
    'A table by its columns and its rows. Where there is no room for the columns each row becomes a block with the name of the column above every value; to a screen reader it stays a table.',
  notFor: [
    { when: 'The head has two rows, or cells span several columns', use: '`DataTable`, by hand.' },
    { when: 'There is one row', use: '`SummaryList`.' },
    { when: 'Thousands of rows are looked through', use: 'Pages or a search: a table shows all that it is given.' },
  ],
  anatomy: [
    {
      name: 'region',
      element: 'section',
      className: 'osseo-data-table-region',
      attributes: { 'data-narrow': 'blocks, scroll' },
    },
    {
      name: 'ColumnTable',
      element: 'table, with th and td of no class',
      className: 'osseo-column-table',
      attributes: {
        'data-label': 'on a cell: the name of its column',
        'data-numeric': 'on a cell of figures',
        'aria-sort': 'ascending, descending',
      },
    },
    { name: 'caption', element: 'caption', className: 'osseo-data-table-caption' },
    { name: 'sort', element: 'button', className: 'osseo-column-table-sort' },
  ],
  keyboard: [
    {
      keys: 'Tab',
      does: 'Goes to the region, then to the names of columns that can be sorted by, then into the rows.',
    },
    { keys: 'Enter, Space', does: 'Put the rows in the order of the column; once more turns the order round.' },
  ],
  gaps: ['The buttons that sort need script. A list that is sorted on a server is better served by links above it.'],
};
