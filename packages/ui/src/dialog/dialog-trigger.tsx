'use client';
import type { ReactElement } from 'react';
import { Button, type ButtonProps } from '../button/button.tsx';
import { triggerTarget } from '../internal/trigger-target.ts';
import { commandOf, sendCommand } from './commands.ts';

export interface DialogTriggerProps extends Omit<ButtonProps, 'render'> {
  /** The id of the dialog that it opens, wherever that stands on the page. */
  for: string;
}

/**
 * Opens a dialog, in current browsers even before script runs.
 * Renders a `Button` with `command="show-modal"`.
 */
export function DialogTrigger({ for: dialogId, onClick, ...props }: DialogTriggerProps): ReactElement {
  return (
    <Button
      aria-haspopup="dialog"
      {...props}
      {...commandOf('show-modal', dialogId)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        triggerTarget('DialogTrigger', 'Dialog', dialogId);
        sendCommand(event);
      }}
    />
  );
}
