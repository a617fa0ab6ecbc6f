import { ColumnTable, type ColumnTableProps, type TableColumn } from '@osseo/ui';
import type { ReactElement } from 'react';
import { NoData } from './no-data.tsx';

export type Column<Row> = TableColumn<Row>;

export interface ReadingTableProps<Row> extends Pick<
  ColumnTableProps<Row>,
  'caption' | 'columns' | 'rows' | 'className' | 'foot'
> {}

/**
 * A table of prose, which makes blocks of its rows where the page is narrow. Where there is no row, it says so.
 */
export function ReadingTable<Row extends { readonly id: string }>({
  caption,
  rows,
  className = 'osseo-storybook-table',
  ...props
}: ReadingTableProps<Row>): ReactElement {
  if (rows.length === 0) {
    return (
      <div className="osseo-storybook-no-rows">
        <p className="osseo-data-table-caption">{caption}</p>
        <NoData />
      </div>
    );
  }
  return <ColumnTable {...props} caption={caption} className={className} rows={rows} rowKey={({ id }) => id} />;
}
