import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';

export interface TextAreaProps extends ComponentPropsWithRef<'textarea'> {}

/**
 * Several lines of text. It grows with what is typed where the browser can do that.
 * Renders a `<textarea>` element.
 */
export function TextArea({ className, ...props }: TextAreaProps): ReactElement {
  return <textarea rows={4} dir="auto" {...props} className={classNames('osseo-text-area', className)} />;
}
