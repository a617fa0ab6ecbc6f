import { describePart, expectNoAxeViolations } from '@osseo/testing';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ColumnTable, type TableColumns } from './column-table.tsx';
import { useTableSort } from './use-table-sort.ts';

describe('ColumnTable', () => {
  describePart({
    render: (props) => <ColumnTable {...table} {...props} />,
    element: HTMLTableElement,
    className: 'osseo-column-table',
  });

  it('is a table by its roles, whatever the browser makes of the drawing', async () => {
    const { container } = render(<ColumnTable {...table} />);

    expect(screen.getByRole('table', { name: 'Visits' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Practice', 'Visits']);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(names);
    const parts = container.querySelectorAll('table, thead, tbody, tr, th, td');
    expect([...parts].filter((part) => !part.hasAttribute('role'))).toEqual([]);
    await expectNoAxeViolations(container);
  });

  it('carries the name of the column with each value, for where the columns are not seen', () => {
    render(<ColumnTable {...table} />);

    expect(screen.getAllByRole('cell').map((cell) => cell.dataset['label'])).toEqual(['Visits', 'Visits', 'Visits']);
  });

  it('scrolls instead, if it is told to', () => {
    const { container } = render(<ColumnTable {...table} narrow="scroll" />);

    expect(container.querySelector('[data-narrow="scroll"]')).toBeTruthy();
  });

  it('gives rows their attributes', () => {
    render(<ColumnTable {...table} rowProps={({ visits }) => ({ 'data-many': visits > 100 })} />);

    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.dataset['many'])).toEqual(['true', 'false', 'true']);
  });

  it('says what is missing in the place of the rows', async () => {
    const { container } = render(<ColumnTable {...table} rows={[]} empty="No visit in this year." />);

    const cell = screen.getByRole<HTMLTableCellElement>('cell', { name: 'No visit in this year.' });
    expect(cell.colSpan).toBe(2);
    await expectNoAxeViolations(container);
  });

  it('has names of columns in other languages', () => {
    const { container } = render(
      <ColumnTable {...table} columns={[{ ...columns[0], lang: 'ko' }, ...columns.slice(1)]} />,
    );

    expect(container.querySelectorAll('[lang="ko"]')).toHaveLength(4);
  });

  it('has no button until someone hears of the order', () => {
    render(<ColumnTable {...table} sort={{ column: 'visits', direction: 'descending' }} />);

    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('columnheader', { name: 'Visits' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('asks for an order, and for the other direction after that', async () => {
    const onSortChange = vi.fn();
    const { rerender } = render(<ColumnTable {...table} onSortChange={onSortChange} />);

    await userEvent.click(screen.getByRole('button', { name: 'Visits' }));
    expect(onSortChange).toHaveBeenLastCalledWith({ column: 'visits', direction: 'ascending' });

    rerender(
      <ColumnTable {...table} onSortChange={onSortChange} sort={{ column: 'visits', direction: 'ascending' }} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Visits' }));
    expect(onSortChange).toHaveBeenLastCalledWith({ column: 'visits', direction: 'descending' });
  });
});

describe('useTableSort', () => {
  it('puts the rows in order by keyboard, and says in which', async () => {
    const { container } = render(<Sorted />);
    expect(rowNames()).toEqual(names);

    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visits' }));
    await userEvent.keyboard('{Enter}');
    expect(rowNames()).toEqual(['Hill Road', 'Harbour Street', 'Station Square']);
    expect(screen.getByRole('columnheader', { name: 'Visits' }).getAttribute('aria-sort')).toBe('ascending');

    await userEvent.keyboard(' ');
    expect(rowNames()).toEqual(['Harbour Street', 'Station Square', 'Hill Road']);
    expect(screen.getByRole('columnheader', { name: 'Visits' }).getAttribute('aria-sort')).toBe('descending');
    await expectNoAxeViolations(container);
  });

  it('sends the rows in order from the server', () => {
    const html = renderToString(<Sorted />);

    expect(html.indexOf('Harbour Street')).toBeLessThan(html.indexOf('Hill Road'));
  });
});

interface Row {
  readonly place: string;
  readonly visits: number;
}

const columns: TableColumns<Row> = [
  { name: 'Practice', render: ({ place }) => place },
  { id: 'visits', name: 'Visits', numeric: true, sortable: true, render: ({ visits }) => visits },
];

const names = ['Harbour Street', 'Hill Road', 'Station Square'];

const table = {
  caption: 'Visits',
  columns,
  rows: [
    { place: 'Harbour Street', visits: 412 },
    { place: 'Hill Road', visits: 96 },
    { place: 'Station Square', visits: 412 },
  ],
  rowKey: ({ place }: Row) => place,
};

const compare = { visits: (first: Row, second: Row) => first.visits - second.visits };

function Sorted(): ReactElement {
  return <ColumnTable {...table} {...useTableSort(table.rows, compare)} />;
}

function rowNames(): (string | null)[] {
  return within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => head.textContent);
}
