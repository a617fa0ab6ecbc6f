import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface DataTableProps extends ComponentPropsWithRef<'table'> {
  /** What the table shows. It names the region that scrolls as well. */
  caption: ReactNode;
}

/**
 * A table that scrolls sideways on a narrow screen, by touch or by arrow keys.
 * Renders a `<table>` element inside a focusable region; its children are `<thead>` and `<tbody>`.
 */
export function DataTable({ caption, children, className, ...props }: DataTableProps): ReactElement {
  const captionId = useId();
  return (
    // A place that scrolls must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="osseo-data-table-region" aria-labelledby={captionId} tabIndex={0}>
      <table {...props} className={classNames('osseo-data-table', className)}>
        <caption className="osseo-data-table-caption" id={captionId}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
