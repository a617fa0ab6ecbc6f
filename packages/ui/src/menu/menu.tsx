'use client';
import { useImperativeHandle, useRef, type ComponentPropsWithRef, type KeyboardEvent, type ReactElement } from 'react';
import { CheckedId } from '../internal/checked-id.tsx';
import { classNames } from '../internal/class-names.ts';
import { useOpen, type OpenProps } from '../internal/use-open.ts';
import { triggerIdOf, usePopover, type NativeReason } from '../internal/use-popover.ts';
import { MenuContext } from './menu-context.ts';
import { itemAt, itemNamed, itemsOf, typeAhead, type Typed } from './menu-keys.ts';

/** What opened or closed a menu. */
export type MenuReason = NativeReason | 'item' | 'tab';

export interface MenuProps
  extends Omit<ComponentPropsWithRef<'div'>, 'id' | 'popover' | 'role'>, OpenProps<MenuReason> {
  /** What a `MenuButton` names. */
  id: string;
  /**
   * The edge of its button that it is in line with. It goes to the other edge, and above the button, where there is more room.
   * @default 'start'
   */
  align?: 'start' | 'end';
}

/**
 * What can be done with one thing, behind one button.
 * Renders a `<div popover role="menu">` element with `data-align`, named by its button. Until script runs its items are
 * reached with Tab.
 */
export function Menu({
  id,
  align = 'start',
  open,
  defaultOpen,
  onOpenChange,
  className,
  ref,
  ...props
}: MenuProps): ReactElement {
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  const typed = useRef<Typed>({ letters: '', at: -Infinity });
  const { close, handlers } = usePopover<'item' | 'tab'>(
    own,
    useOpen('Menu', { open, defaultOpen, onOpenChange }),
    (menu) => {
      if (!menu.contains(document.activeElement)) itemsOf(menu)[0]?.focus();
    },
    props,
  );

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    props.onKeyDown?.(event);
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key, currentTarget: menu } = event;
    // Focus is back on the button when the browser moves it on.
    if (key === 'Tab') close('tab', event.nativeEvent);

    const items = itemsOf(menu);
    const focused = items.findIndex((item) => item === document.activeElement);
    // Space presses the item; it is never the first letter of a name, and rarely needed as a later one.
    const isLetter = key.length === 1 && key !== ' ';
    if (isLetter) typed.current = typeAhead(typed.current, key, event.timeStamp);
    const next = isLetter ? itemNamed(items, focused, typed.current.letters) : itemAt(items, focused, key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <MenuContext value={(event) => close('item', event)}>
      {process.env.NODE_ENV !== 'production' && <CheckedId id={id} />}
      <div
        tabIndex={-1}
        aria-labelledby={props['aria-label'] === undefined ? triggerIdOf(id) : undefined}
        {...props}
        {...handlers}
        ref={own}
        id={id}
        role="menu"
        popover="auto"
        className={classNames('osseo-menu', className)}
        data-align={align}
        onKeyDown={onKeyDown}
      />
    </MenuContext>
  );
}
