'use client';
import type { ComponentPropsWithRef, MouseEvent, ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { renderAs } from '../internal/render-as.ts';
import { useCloseMenu } from './menu-context.ts';

export interface MenuItemProps extends Omit<ComponentPropsWithRef<'button'>, 'role' | 'aria-disabled'> {
  /**
   * `danger` for what cannot be undone. Its words must say so too.
   * @default 'plain'
   */
  variant?: 'plain' | 'danger';
  /** The link to be instead of a `<button>`, such as `<a href="/plan">Plan</a>`. Children of the item replace its own. */
  render?: ReactElement;
}

/**
 * One thing to do, or one place to go. The menu is closed, and focus is back on its button, before `onClick` runs.
 * Renders a `<button role="menuitem">` element with `data-variant`. Disabled it can still be found, and says so.
 */
export function MenuItem({
  variant = 'plain',
  render,
  disabled = false,
  children,
  className,
  onClick,
  ...props
}: MenuItemProps): ReactElement {
  const close = useCloseMenu('MenuItem');
  const shared = {
    ...props,
    role: 'menuitem',
    className: classNames('osseo-menu-item', className),
    'aria-disabled': disabled || undefined,
    'data-variant': variant,
    onClickCapture: (event: MouseEvent<HTMLButtonElement>) => {
      props.onClickCapture?.(event);
      if (disabled) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      close(event.nativeEvent);
    },
    onClick,
  };
  if (render) return renderAs(render, shared, children);
  return (
    <button type="button" {...shared}>
      {children}
    </button>
  );
}

export interface MenuSeparatorProps extends ComponentPropsWithRef<'div'> {}

/**
 * A line between two groups of items.
 * Renders a `<div role="separator">` element.
 */
export function MenuSeparator({ className, ...props }: MenuSeparatorProps): ReactElement {
  useCloseMenu('MenuSeparator');
  return <div role="separator" {...props} className={classNames('osseo-menu-separator', className)} />;
}
