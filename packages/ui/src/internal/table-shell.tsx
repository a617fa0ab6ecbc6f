import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface TableShellProps extends ComponentPropsWithRef<'table'> {
  /** What the table shows. It names the region that scrolls as well. */
  caption: ReactNode;
  /** What happens where the region is narrower than 44rem. */
  narrow: 'scroll' | 'blocks';
  /** The class of the part. */
  part: string;
}

/** What all tables have around their rows: a region that takes focus, so that the keyboard can scroll it, and a caption. */
export function TableShell({ caption, narrow, part, children, className, ...props }: TableShellProps): ReactElement {
  const captionId = useId();
  return (
    // A place that scrolls must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="osseo-data-table-region" data-narrow={narrow} aria-labelledby={captionId} tabIndex={0}>
      <table
        {...(narrow === 'blocks' && { role: 'table', 'aria-labelledby': captionId })}
        {...props}
        className={classNames(part, className)}
      >
        <caption className="osseo-data-table-caption" id={captionId}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
