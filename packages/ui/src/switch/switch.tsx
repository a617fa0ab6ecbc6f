'use client';
import { useId, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isShown, joinIds } from '../internal/description.tsx';
import { warnIfFrozen } from '../internal/warn-about.ts';
import { useWords } from '../messages/use-words.ts';
import type { SwitchMessages } from './switch-messages.ts';

export interface SwitchProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'role'> {
  /** What is switched. All of the row can be pressed. */
  label: ReactNode;
  /** A sentence that says what changes. */
  hint?: ReactNode;
  /** Hears whether it is on. What it switches changes at once, without a button to press. */
  onCheckedChange?: (checked: boolean) => void;
  /** Words of its own, such as "Shown" and "Hidden". */
  messages?: Partial<SwitchMessages>;
}

/**
 * Something that is on or off, and changes at once. Its state stands beside it in a word.
 * Renders an `<input type="checkbox" role="switch">` element in a row with its label, hint and word.
 */
export function Switch({
  label,
  hint,
  onCheckedChange,
  onChange,
  messages,
  className,
  ...props
}: SwitchProps): ReactElement {
  warnIfFrozen('Switch', { checked: props.checked }, { onCheckedChange: onCheckedChange ?? onChange });
  const { say } = useWords('switch', messages);
  const ownId = useId();
  const id = props.id ?? ownId;
  const hintId = isShown(hint) ? `${id}-hint` : undefined;

  return (
    <div className="osseo-switch-row">
      <input
        {...props}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- A checkbox says by itself whether it is checked.
        role="switch"
        id={id}
        aria-describedby={joinIds(props['aria-describedby'], hintId)}
        className={classNames('osseo-switch', className)}
        onChange={(event) => {
          onChange?.(event);
          if (!event.defaultPrevented) onCheckedChange?.(event.target.checked);
        }}
      />
      <label className="osseo-switch-label" htmlFor={id}>
        {label}
      </label>
      {/* Both words are there, so that the right one shows before script and without it. The role says it by itself. */}
      <span className="osseo-switch-state" aria-hidden="true">
        <span className="osseo-switch-word" data-state="on">
          {say('on')}
        </span>
        <span className="osseo-switch-word" data-state="off">
          {say('off')}
        </span>
      </span>
      {hintId && (
        <div className="osseo-switch-hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
