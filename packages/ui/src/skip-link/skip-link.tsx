import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface SkipLinkProps extends ComponentPropsWithRef<'a'> {
  /** Where the main part of the page begins, such as `#main`. */
  href: string;
}

/**
 * The first link of a page, seen only while it has focus.
 * Renders an `<a>` element.
 */
export function SkipLink({ className, children, ...props }: SkipLinkProps): ReactElement {
  return (
    <a {...props} className={classNames('osseo-skip-link', className)}>
      {children}
    </a>
  );
}
