import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface SelectProps extends ComponentPropsWithRef<'select'> {}

/**
 * One choice out of a long list. Up to about seven answers are easier as `Radio`s.
 * Renders a `<select>` element: the phone's own list is the one that people know.
 */
export function Select({ className, ...props }: SelectProps): ReactElement {
  return <select {...props} className={classNames('osseo-select', className)} />;
}
