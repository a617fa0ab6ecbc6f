import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isShown } from '../internal/description.tsx';

export interface SummaryListProps extends ComponentPropsWithRef<'dl'> {}

/**
 * Questions with what was answered, to check before sending.
 * Renders a `<dl>` element; its children are `SummaryRow`s.
 */
export function SummaryList({ className, ...props }: SummaryListProps): ReactElement {
  return <dl {...props} className={classNames('osseo-summary-list', className)} />;
}

export interface SummaryRowProps extends ComponentPropsWithRef<'div'> {
  /** What was asked. */
  term: ReactNode;
  /** A way to change the answer. Its words should name the question. */
  action?: ReactNode;
}

/**
 * One question, its answer as children, and a way to change it.
 * Renders a `<div>` element inside the list.
 */
export function SummaryRow({ term, action, children, className, ...props }: SummaryRowProps): ReactElement {
  return (
    <div {...props} className={classNames('osseo-summary-row', className)}>
      <dt className="osseo-summary-row-term">{term}</dt>
      <dd className="osseo-summary-row-value">{children}</dd>
      {isShown(action) && <dd className="osseo-summary-row-action">{action}</dd>}
    </div>
  );
}
