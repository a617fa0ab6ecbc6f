/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { DataTable } from '@osseo/ui';
import type { ReactElement, ReactNode } from 'react';
import { NoData } from './no-data.tsx';

export interface Column<Row> {
  readonly name: string;
  /** What a row says in this column. */
  readonly render: (row: Row) => ReactNode;
  /** BCP 47 tag, where the column and its name are in another language than the page. */
  readonly lang?: string;
}

export interface ReadingTableProps<Row> {
  caption: ReactNode;
  /** The first one names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  className?: string;
  /** What stands below the rows. */
  foot?: ReactNode;
}

/**
 * A table of prose, which makes blocks of its rows where the page is narrow. Where there is no row, it says so.
 */
export function ReadingTable<Row extends { readonly id: string }>({
  caption,
  columns,
  rows,
  className = 'osseo-storybook-table',
  foot,
}: ReadingTableProps<Row>): ReactElement {
  if (rows.length === 0) {
    return (
      <div className="osseo-storybook-no-rows">
        <p className="osseo-data-table-caption">{caption}</p>
        <NoData />
      </div>
    );
  }
  const [title, ...others] = columns;
  return (
    <DataTable caption={caption} narrow="blocks" className={className}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, lang }) => (
            <th scope="col" role="columnheader" lang={lang} key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.id}>
            <th scope="row" role="rowheader" lang={title.lang}>
              {title.render(row)}
            </th>
            {others.map(({ name, lang, render }) => (
              <td role="cell" lang={lang} data-label={name} key={name}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot}
    </DataTable>
  );
}
