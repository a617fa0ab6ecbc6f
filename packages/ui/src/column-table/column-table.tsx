/* A row that is drawn as a block is no row to every browser, unless it says so. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { isShown } from '../internal/description.tsx';
import { TableShell } from '../internal/table-shell.tsx';
import { SortButton, type TableSort } from './sort-button.tsx';

export interface TableColumn<Row> {
  /** The name of the column. On a narrow screen it stands above each of its values. */
  readonly name: string;
  /** What a row says in this column. */
  readonly render: (row: Row) => ReactNode;
  /**
   * Names the column in code, where two have one name or the names are translated.
   * @default name
   */
  readonly id?: string | undefined;
  /** Figures that are compared down the column: they end on one line. */
  readonly numeric?: boolean | undefined;
  /** Whether the rows can be put in the order of this column. */
  readonly sortable?: boolean | undefined;
  /** BCP 47 tag, where the column and its name are in another language than the page. */
  readonly lang?: string | undefined;
}

/** Attributes of one's own. */
interface DataAttributes {
  readonly [attribute: `data-${string}`]: string | number | boolean | undefined;
}

/** Columns, of which there is at least one. */
export type TableColumns<Row> = readonly [TableColumn<Row>, ...TableColumn<Row>[]];

export interface ColumnTableProps<Row> extends Omit<ComponentPropsWithRef<'table'>, 'children'> {
  /** What the table shows. It names the region that scrolls as well. */
  caption: ReactNode;
  /**
   * What happens where the region is narrower than 44rem: each row becomes a block under its first cell, or the columns
   * stay and the region scrolls, for figures that are compared down a column.
   * @default 'blocks'
   */
  narrow?: 'scroll' | 'blocks';
  /** The columns in their order. The first one names the row. */
  columns: TableColumns<Row>;
  /** The rows, in the order in which they stand. */
  rows: readonly Row[];
  /** What tells a row from all others. */
  rowKey: (row: Row) => string;
  /** Attributes of the element of a row, such as `data-unread`. */
  rowProps?: (row: Row) => ComponentPropsWithRef<'tr'> & DataAttributes;
  /** What stands in the place of the rows while there is none. */
  empty?: ReactNode;
  /** The column and the direction that the rows are in. */
  sort?: TableSort | undefined;
  /** Makes buttons of the names of sortable columns, and hears which order is wanted. Script only. */
  onSortChange?: ((sort: TableSort) => void) | undefined;
  /** What stands below the rows: a `<tfoot>`. */
  foot?: ReactNode;
}

/**
 * A table by its columns and its rows. Where there is no room for the columns, each row is a block under its first
 * cell, with the name of the column above every other value; it stays a table to those who do not see it.
 * Renders a `<table>` element with all its roles written out, inside a focusable region.
 */
export function ColumnTable<Row>({
  columns,
  rows,
  rowKey,
  rowProps,
  empty,
  sort,
  onSortChange,
  foot,
  narrow = 'blocks',
  ...props
}: ColumnTableProps<Row>): ReactElement {
  const [title, ...others] = columns;
  const sorts = onSortChange !== undefined && columns.some(({ sortable }) => sortable);

  return (
    <TableShell {...props} narrow={narrow} part="osseo-column-table">
      <thead role="rowgroup" data-sorts={sorts ? '' : undefined}>
        <tr role="row">
          {columns.map((column) => (
            <th
              scope="col"
              role="columnheader"
              lang={column.lang}
              aria-sort={directionOf(column, sort)}
              data-numeric={mark(column.numeric)}
              data-sortable={mark(column.sortable)}
              key={idOf(column)}
            >
              {column.sortable && onSortChange ? (
                <SortButton
                  column={idOf(column)}
                  name={column.name}
                  direction={directionOf(column, sort)}
                  onSortChange={onSortChange}
                />
              ) : (
                column.name
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr {...rowProps?.(row)} role="row" key={rowKey(row)}>
            <th scope="row" role="rowheader" lang={title.lang} data-numeric={mark(title.numeric)}>
              {title.render(row)}
            </th>
            {others.map((column) => (
              <td
                role="cell"
                lang={column.lang}
                data-label={column.name}
                data-numeric={mark(column.numeric)}
                key={idOf(column)}
              >
                {column.render(row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && isShown(empty) && (
          <tr role="row">
            <td role="cell" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
      {foot}
    </TableShell>
  );
}

type Named = Pick<TableColumn<never>, 'id' | 'name'>;

function idOf({ id, name }: Named): string {
  return id ?? name;
}

function directionOf(column: Named, sort: TableSort | undefined): TableSort['direction'] | undefined {
  return sort?.column === idOf(column) ? sort.direction : undefined;
}

/** How an attribute says that something is so. */
function mark(is: boolean | undefined): '' | undefined {
  return is ? '' : undefined;
}
