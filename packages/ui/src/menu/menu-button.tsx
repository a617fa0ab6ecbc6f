'use client';
import type { ReactElement } from 'react';
import { Button, type ButtonProps } from '../button/button.tsx';
import { triggerTarget } from '../internal/trigger-target.ts';
import { triggerIdOf } from '../internal/use-popover.ts';
import { itemsOf } from './menu-keys.ts';

export interface MenuButtonProps extends Omit<ButtonProps, 'id' | 'popoverTarget' | 'popoverTargetAction' | 'render'> {
  /** The id of the menu that it opens. */
  for: string;
}

/**
 * Opens a menu, even before script runs; the arrow keys open it too, on its first or its last item.
 * Renders a `Button` with `popovertarget`, from which browsers tell whether it is expanded.
 */
export function MenuButton({ for: menuId, onClick, onKeyDown, ...props }: MenuButtonProps): ReactElement {
  return (
    <Button
      variant="secondary"
      aria-haspopup="menu"
      {...props}
      id={triggerIdOf(menuId)}
      popoverTarget={menuId}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        triggerTarget('MenuButton', 'Menu', menuId);
        // Safari gives a pressed button no focus, and a menu gives focus back only to what had it.
        event.currentTarget.focus();
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.defaultPrevented || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
        event.preventDefault();
        const menu = triggerTarget('MenuButton', 'Menu', menuId);
        menu.showPopover({ source: event.currentTarget });
        itemsOf(menu)
          .at(event.key === 'ArrowDown' ? 0 : -1)
          ?.focus();
      }}
    />
  );
}
