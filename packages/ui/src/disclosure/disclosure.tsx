import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { CHEVRON } from '../icon/drawings.ts';
import { classNames } from '../internal/class-names.ts';

export interface DisclosureProps extends ComponentPropsWithRef<'details'> {
  /** What opens the rest, in words that say what the rest is. */
  summary: ReactNode;
}

/**
 * Something that only some readers want.
 * Renders a `<details>` element; the browser keeps it open or closed.
 */
export function Disclosure({ summary, children, className, ...props }: DisclosureProps): ReactElement {
  return (
    <details {...props} className={classNames('osseo-disclosure', className)}>
      <summary className="osseo-disclosure-summary">
        <Drawing path={CHEVRON} points />
        <span>{summary}</span>
      </summary>
      <div className="osseo-disclosure-body">{children}</div>
    </details>
  );
}
