import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface VisuallyHiddenProps extends ComponentPropsWithRef<'span'> {}

/**
 * Words for those who listen to the page.
 * Renders a `<span>` element.
 */
export function VisuallyHidden({ className, ...props }: VisuallyHiddenProps): ReactElement {
  return <span {...props} className={classNames('osseo-visually-hidden', className)} />;
}
