import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface TextInputProps extends ComponentPropsWithRef<'input'> {}

/**
 * One line of text.
 * Renders an `<input type="text">` element.
 */
export function TextInput({ className, ...props }: TextInputProps): ReactElement {
  return <input type="text" dir="auto" {...props} className={classNames('osseo-text-input', className)} />;
}
