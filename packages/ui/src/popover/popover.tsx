'use client';
import { useImperativeHandle, useRef, type ComponentPropsWithRef, type ReactElement } from 'react';
import { Button, type ButtonProps } from '../button/button.tsx';
import { CheckedId } from '../internal/checked-id.tsx';
import { classNames } from '../internal/class-names.ts';
import { useOpen, type OpenProps } from '../internal/use-open.ts';
import { triggerTarget } from '../internal/trigger-target.ts';
import { triggerIdOf, usePopover, type NativeReason } from '../internal/use-popover.ts';
import { PopoverContext, usePopoverId } from './popover-context.ts';

/* ─── Trigger ──────────────────────────────────────────────────────────── */

export interface PopoverTriggerProps extends Omit<
  ButtonProps,
  'id' | 'popoverTarget' | 'popoverTargetAction' | 'render'
> {
  /** The id of the popover that it opens. */
  for: string;
}

/**
 * Opens and closes a popover, even before script runs. The popover stands beside it and is named by it.
 * Renders a `Button` with `popovertarget`, from which browsers tell whether it is expanded.
 */
export function PopoverTrigger({ for: popoverId, onClick, ...props }: PopoverTriggerProps): ReactElement {
  return (
    <Button
      variant="secondary"
      aria-haspopup="dialog"
      {...props}
      id={triggerIdOf(popoverId)}
      popoverTarget={popoverId}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        triggerTarget('PopoverTrigger', 'Popover', popoverId);
        // Safari gives a pressed button no focus, and a popover gives focus back only to what had it.
        event.currentTarget.focus();
      }}
    />
  );
}

/* ─── Popover ──────────────────────────────────────────────────────────── */

/** What opened or closed a popover. */
export type PopoverReason = NativeReason | 'focus-out';

/** Which edge of its trigger a popover stands in line with. */
export type PopoverAlign = 'start' | 'end';

export interface PopoverProps
  extends Omit<ComponentPropsWithRef<'div'>, 'id' | 'popover' | 'role'>, OpenProps<PopoverReason> {
  /** What a `PopoverTrigger` names. */
  id: string;
  /**
   * The edge of its trigger that it is in line with. It goes to the other edge, and above the trigger, where there is more room.
   * @default 'start'
   */
  align?: PopoverAlign;
}

/**
 * Something short beside its trigger, over the page, which goes on as it is. Escape closes it, and so does a press or a
 * step of focus beside it.
 * Renders a `<div popover role="dialog">` element with `data-align`, named by its trigger. Browsers that cannot place it
 * beside something (before 2026, some of them) show it in the middle.
 */
export function Popover({
  id,
  align = 'start',
  open,
  defaultOpen,
  onOpenChange,
  className,
  ref,
  ...props
}: PopoverProps): ReactElement {
  const own = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDivElement, []);
  const { close, isAfter, handlers } = usePopover<'focus-out'>(
    own,
    useOpen('Popover', { open, defaultOpen, onOpenChange }),
    (popover) => {
      if (!popover.contains(document.activeElement)) popover.focus();
    },
    props,
  );

  return (
    <PopoverContext value={id}>
      {process.env.NODE_ENV !== 'production' && <CheckedId id={id} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- It hears focus leave. */}
      <div
        tabIndex={-1}
        aria-labelledby={props['aria-label'] === undefined ? triggerIdOf(id) : undefined}
        {...props}
        {...handlers}
        ref={own}
        id={id}
        role="dialog"
        popover="auto"
        className={classNames('osseo-popover', className)}
        data-align={align}
        onBlur={(event) => {
          props.onBlur?.(event);
          const next = event.relatedTarget;
          if (!next || event.currentTarget.contains(next)) return;
          // A press on the trigger gives it focus first and then closes what it has opened: closed before, it would open anew.
          if (next.id === triggerIdOf(id) && !isAfter('Tab')) return;
          close('focus-out', event.nativeEvent);
        }}
      />
    </PopoverContext>
  );
}

/* ─── Close ────────────────────────────────────────────────────────────── */

export interface PopoverCloseProps extends Omit<ButtonProps, 'popoverTarget' | 'popoverTargetAction' | 'render'> {}

/**
 * Closes the popover around it, even before script runs.
 * Renders a `Button` with `popovertargetaction="hide"`, secondary unless it is told otherwise.
 */
export function PopoverClose(props: PopoverCloseProps): ReactElement {
  const popoverId = usePopoverId('PopoverClose');
  return <Button variant="secondary" {...props} popoverTarget={popoverId} popoverTargetAction="hide" />;
}
