import type { ComponentPropsWithRef, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { renderAs } from '../internal/render-as.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /**
   * How much the button asks for: one `primary` per screen, `quiet` for what is
   * seldom needed, `danger` for what cannot be undone.
   * @default 'primary'
   */
  variant?: ButtonVariant;
  /** The element to be instead of a `<button>`, such as `<a href="/plan">Plan</a>`. Children of the button replace its own. */
  render?: ReactElement;
}

/**
 * Does something, or with `render` goes somewhere.
 * Renders a `<button type="button">` element with `data-variant`.
 */
export function Button({ variant = 'primary', render, children, className, ...props }: ButtonProps): ReactElement {
  const shared = { ...props, className: classNames('osseo-button', className), 'data-variant': variant };
  if (render) return renderAs(render, shared, children);
  return (
    <button type="button" {...shared}>
      {children}
    </button>
  );
}
