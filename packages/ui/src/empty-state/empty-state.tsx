import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';

export interface EmptyStateProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** What is not there. */
  title: ReactNode;
  /** Makes the title a heading of the page. */
  headingLevel?: HeadingLevel;
}

/**
 * A place where something will be, and what brings it there.
 * Renders a `<div>` element.
 */
export function EmptyState({ title, headingLevel, children, className, ...props }: EmptyStateProps): ReactElement {
  return (
    <div {...props} className={classNames('osseo-empty-state', className)}>
      <Heading level={headingLevel} className="osseo-empty-state-title">
        {title}
      </Heading>
      {children}
    </div>
  );
}
