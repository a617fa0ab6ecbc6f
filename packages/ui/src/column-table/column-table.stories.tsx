import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ReactElement } from 'react';
import { dateLocaleOf } from '../stories/date-locale.ts';
import { ownName } from '../stories/own-name.ts';
import { wordsOf, type Globals, type SampleWords } from '../stories/sample-words.ts';
import { statesStory } from '../stories/states-matrix.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { columnTableDoc } from './column-table.doc.ts';
import { ColumnTable, type TableColumns } from './column-table.tsx';
import { useTableSort } from './use-table-sort.ts';

interface Row {
  readonly place: string;
  readonly visits: number;
  readonly wait: number;
  readonly since: number;
}

const meta: Meta<typeof ColumnTable<Row>> = {
  title: 'Controls/ColumnTable',
  component: ColumnTable<Row>,
  parameters: { part: columnTableDoc },
  render: (args, { globals, ...story }) => {
    const words = wordsOf(globals);
    return (
      <ColumnTable
        {...args}
        caption={<Caption words={words} unseen={ownName(story)} />}
        columns={columnsOf(words, globals)}
        rows={rowsOf(words)}
        rowKey={({ place }) => place}
      />
    );
  },
};
export default meta;

type Story = StoryObj<typeof ColumnTable<Row>>;

export const Default: Story = {};

/** A press on the name of a column puts the rows in its order, another one turns them round. */
export const Sortable: Story = {
  render: (_args, { globals, ...story }) => (
    <Sorted words={wordsOf(globals)} globals={globals} unseen={ownName(story)} />
  ),
  play: async ({ canvas, userEvent }) => {
    const [, visits] = canvas.getAllByRole('columnheader');
    const button = visits?.querySelector('button');
    if (!visits || !button) throw new Error('The story needs a column that can be sorted by.');
    await userEvent.click(button);
    await expect(visits).toHaveAttribute('aria-sort', 'ascending');
    await expect(canvas.getAllByRole('rowheader')[0]).toHaveTextContent(/./u);
  },
};

/** Where there is no room for its columns, each row is a block under its first cell, and every other cell is labelled. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async ({ canvas }) => {
    const [cell, beside] = canvas.getAllByRole('cell');
    if (!cell || !beside) throw new Error('The table has no cells.');
    await expect(getComputedStyle(cell, '::before').content).toContain(cell.dataset['label']);
    await expect(beside.getBoundingClientRect().top).toBeGreaterThanOrEqual(cell.getBoundingClientRect().bottom);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4);
  },
};

export const NarrowAndSortable: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  render: (_args, { globals, ...story }) => (
    <Sorted words={wordsOf(globals)} globals={globals} unseen={ownName(story)} />
  ),
};

export const Empty: Story = {
  render: (args, { globals, ...story }) => {
    const words = wordsOf(globals);
    return (
      <ColumnTable
        {...args}
        caption={<Caption words={words} unseen={ownName(story)} />}
        columns={columnsOf(words, globals)}
        rows={[]}
        rowKey={({ place }) => place}
        empty={words.sheets.noRows}
      />
    );
  },
};

const COMPARE = {
  visits: (first: Row, second: Row) => first.visits - second.visits,
  wait: (first: Row, second: Row) => first.wait - second.wait,
};

interface Captioned {
  words: SampleWords;
  /** Tells it from others on the page: regions have names of their own. */
  unseen: string | undefined;
}

function Caption({ words, unseen }: Captioned): ReactElement {
  return (
    <>
      {words.sheets.caption} {unseen !== undefined && <VisuallyHidden>{unseen}</VisuallyHidden>}
    </>
  );
}

function Sorted({ words, globals, unseen }: Captioned & { globals: Globals }): ReactElement {
  const sorting = useTableSort(rowsOf(words), COMPARE);
  return (
    <ColumnTable
      {...sorting}
      caption={<Caption words={words} unseen={unseen} />}
      columns={columnsOf(words, globals)}
      rowKey={({ place }) => place}
    />
  );
}

function columnsOf({ sheets: { columns } }: SampleWords, globals: Globals): TableColumns<Row> {
  const number = new Intl.NumberFormat(dateLocaleOf(globals));
  const year = new Intl.NumberFormat(dateLocaleOf(globals), { useGrouping: false });
  return [
    { name: columns.place, render: ({ place }) => place },
    {
      id: 'visits',
      name: columns.visits,
      numeric: true,
      sortable: true,
      render: ({ visits }) => number.format(visits),
    },
    { id: 'wait', name: columns.wait, numeric: true, sortable: true, render: ({ wait }) => number.format(wait) },
    { name: columns.since, numeric: true, render: ({ since }) => year.format(since) },
  ];
}

function rowsOf({ cities }: SampleWords): readonly Row[] {
  const [harbour = '', station = '', hill = ''] = cities;
  return [
    { place: harbour, visits: 412, wait: 9, since: 1998 },
    { place: station, visits: 1180, wait: 14, since: 2011 },
    { place: hill, visits: 96, wait: 3, since: 2024 },
  ];
}

export const States: Story = statesStory({
  variants: { Sortable: ({ id, words, locale }) => <Sorted words={words} globals={{ locale }} unseen={id} /> },
  target: 'button',
  without: ['disabled', 'read-only', 'invalid', 'loading'],
});
