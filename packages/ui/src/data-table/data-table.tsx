import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { TableShell } from '../internal/table-shell.tsx';

export interface DataTableProps extends ComponentPropsWithRef<'table'> {
  /** What the table shows. It names the region that scrolls as well. */
  caption: ReactNode;
  /**
   * What happens where the region is narrower than 44rem. `scroll` keeps the columns, for figures that are compared
   * down a column. `blocks` makes each row a block under its first cell, for prose: give every other cell its column's
   * name as `data-label`, and rows and cells their roles (`rowgroup`, `row`, `columnheader`, `rowheader`, `cell`), which
   * some browsers forget when a row is not drawn as one. `ColumnTable` does all of that by itself.
   *
   * @default 'scroll'
   */
  narrow?: 'scroll' | 'blocks';
}

/**
 * A table that scrolls sideways on a narrow screen, by touch or by arrow keys, or else makes blocks of its rows.
 * Renders a `<table>` element inside a focusable region; its children are `<thead>` and `<tbody>`.
 */
export function DataTable({ narrow = 'scroll', ...props }: DataTableProps): ReactElement {
  return <TableShell {...props} narrow={narrow} part="osseo-data-table" />;
}
