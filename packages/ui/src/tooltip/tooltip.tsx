'use client';
import { useId, useRef, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { useHint } from './use-hint.ts';

/** What a control with a tooltip must carry. */
export interface TooltipControlProps {
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
}

export interface TooltipProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** A name, or a few words that are of help and not needed. */
  label: ReactNode;
  /**
   * Whether the words are the name of the control, as for a button that shows only a drawing, or come after its name.
   * @default 'description'
   */
  as?: 'name' | 'description';
  /** Renders the one control with the attributes it is given. */
  children: (control: TooltipControlProps) => ReactNode;
}

/**
 * The name of a control, or a few words about it, while it is pointed at or has focus. Nobody sees it on a touch screen:
 * what a reader needs goes beside the control, or into a `Popover`.
 * Renders a `<span>` element around the control. The words stay while the pointer is on them, and Escape takes them away.
 */
export function Tooltip({ label, as = 'description', children, className, ...props }: TooltipProps): ReactElement {
  const id = useId();
  const words = useRef<HTMLSpanElement>(null);
  const hint = useHint(words);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- It only looks on; the control inside acts.
    <span
      {...props}
      className={classNames('osseo-tooltip', className)}
      onPointerEnter={(event) => {
        props.onPointerEnter?.(event);
        if (event.pointerType !== 'touch') hint.showSoon();
      }}
      onPointerLeave={(event) => {
        props.onPointerLeave?.(event);
        hint.hideSoon();
      }}
      onPointerDown={(event) => {
        props.onPointerDown?.(event);
        hint.hide();
      }}
      onFocus={(event) => {
        props.onFocus?.(event);
        if (event.target.matches(':focus-visible')) hint.show();
      }}
      onBlur={(event) => {
        props.onBlur?.(event);
        hint.hide();
      }}
    >
      {children(as === 'name' ? { 'aria-labelledby': id } : { 'aria-describedby': id })}
      <span ref={words} id={id} role="tooltip" popover="manual" className="osseo-tooltip-words">
        {label}
      </span>
    </span>
  );
}
