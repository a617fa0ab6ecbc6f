'use client';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import { Button, type ButtonProps } from '../button/button.tsx';
import { classNames } from '../internal/class-names.ts';
import { Heading, type HeadingLevel } from '../internal/heading.tsx';
import { commandOf, sendCommand } from './commands.ts';
import { useDialogId } from './dialog-context.ts';

export interface DialogTitleProps extends Omit<ComponentPropsWithRef<'h2'>, 'id'> {
  /**
   * Level among the headings of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel;
}

/**
 * What the dialog is about, or what it asks. It names the dialog.
 * Renders a heading with `tabindex="-1"`: focus begins on it where there is no field.
 */
export function DialogTitle({ headingLevel = 2, className, ...props }: DialogTitleProps): ReactElement {
  const dialogId = useDialogId('DialogTitle');
  return (
    <Heading
      tabIndex={-1}
      {...props}
      level={headingLevel}
      id={`${dialogId}-title`}
      className={classNames('osseo-dialog-title', className)}
    />
  );
}

export interface DialogBodyProps extends Omit<ComponentPropsWithRef<'div'>, 'id'> {}

/**
 * The text or the fields of the dialog. It describes a dialog that waits for an answer.
 * Renders a `<div>` element.
 */
export function DialogBody({ className, ...props }: DialogBodyProps): ReactElement {
  const dialogId = useDialogId('DialogBody');
  return <div {...props} id={`${dialogId}-body`} className={classNames('osseo-dialog-body', className)} />;
}

export interface DialogActionsProps extends ComponentPropsWithRef<'div'> {}

/**
 * The buttons of the dialog, the one that is meant first. They stay in sight while the rest scrolls.
 * Renders a `<div>` element.
 */
export function DialogActions({ className, ...props }: DialogActionsProps): ReactElement {
  useDialogId('DialogActions');
  return <div {...props} className={classNames('osseo-dialog-actions', className)} />;
}

export interface DialogCloseProps extends Omit<ButtonProps, 'render'> {}

/**
 * Closes the dialog around it and does nothing else, in current browsers even before script runs.
 * Renders a `Button` with `command="close"`, secondary unless it is told otherwise.
 */
export function DialogClose({ onClick, ...props }: DialogCloseProps): ReactElement {
  const dialogId = useDialogId('DialogClose');
  return (
    <Button
      variant="secondary"
      {...props}
      {...commandOf('close', dialogId)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) sendCommand(event);
      }}
    />
  );
}
