import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface DataTableProps extends ComponentPropsWithRef<'table'> {
  /** What the table shows. It names the region that scrolls as well. */
  caption: ReactNode;
  /**
   * What happens where the region is narrower than 44rem. `scroll` keeps the columns, for figures that are compared
   * down a column. `blocks` makes each row a block under its first cell, for prose: give every other cell its column's
   * name as `data-label`, and rows and cells their roles (`rowgroup`, `row`, `columnheader`, `rowheader`, `cell`), which
   * some browsers forget when a row is not drawn as one.
   *
   * @default 'scroll'
   */
  narrow?: 'scroll' | 'blocks';
}

/**
 * A table that scrolls sideways on a narrow screen, by touch or by arrow keys, or else makes blocks of its rows.
 * Renders a `<table>` element inside a focusable region; its children are `<thead>` and `<tbody>`.
 */
export function DataTable({ caption, narrow = 'scroll', children, className, ...props }: DataTableProps): ReactElement {
  const captionId = useId();
  return (
    // A place that scrolls must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="osseo-data-table-region" data-narrow={narrow} aria-labelledby={captionId} tabIndex={0}>
      <table
        {...(narrow === 'blocks' && { role: 'table', 'aria-labelledby': captionId })}
        {...props}
        className={classNames('osseo-data-table', className)}
      >
        <caption className="osseo-data-table-caption" id={captionId}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
