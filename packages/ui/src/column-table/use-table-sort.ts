'use client';
import { useMemo, useState } from 'react';
import type { TableSort } from './sort-button.tsx';

/** How two rows compare in the order of a column, by the id of the column: below 0 where the first one comes first. */
export type TableCompare<Row> = Readonly<Record<string, (first: Row, second: Row) => number>>;

export interface TableSorting<Row> {
  readonly rows: readonly Row[];
  readonly sort: TableSort | undefined;
  readonly onSortChange: (sort: TableSort) => void;
}

/**
 * Keeps the order of a table whose rows are all at hand. What it returns goes into `ColumnTable`, beside the columns.
 * Rows that compare as equal stay in the order in which they are given. Define `compare` outside of what renders.
 */
export function useTableSort<Row>(
  rows: readonly Row[],
  compare: TableCompare<Row>,
  defaultSort?: TableSort,
): TableSorting<Row> {
  const [sort, onSortChange] = useState(defaultSort);
  const sorted = useMemo(() => sortedRows(rows, compare, sort), [rows, compare, sort]);
  return { rows: sorted, sort, onSortChange };
}

function sortedRows<Row>(
  rows: readonly Row[],
  compare: TableCompare<Row>,
  sort: TableSort | undefined,
): readonly Row[] {
  const byColumn = sort && compare[sort.column];
  if (!byColumn) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((first, second) => sign * byColumn(first, second));
}
