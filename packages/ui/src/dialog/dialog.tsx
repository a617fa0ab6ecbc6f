'use client';
import {
  useImperativeHandle,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type FormEvent,
  type PointerEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { Drawing } from '../icon/drawing.tsx';
import { CLOSE } from '../icon/drawings.ts';
import { after } from '../internal/after.ts';
import { CheckedId } from '../internal/checked-id.tsx';
import { classNames } from '../internal/class-names.ts';
import { useOpen, type OpenProps } from '../internal/use-open.ts';
import { useWords } from '../messages/use-words.ts';
import { commandOf, sendCommand } from './commands.ts';
import { DialogContext } from './dialog-context.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { useModal, type DialogReason } from './use-modal.ts';

export type { DialogReason } from './use-modal.ts';

export interface DialogProps
  extends Omit<ComponentPropsWithRef<'dialog'>, 'id' | 'open' | 'role'>, OpenProps<DialogReason> {
  /** What a `DialogTrigger` names, and what the ids of the parts inside begin with. */
  id: string;
  /**
   * Whether it waits for an answer, for what cannot be undone: a press beside it closes nothing, there is no cross, and
   * focus begins on the first `DialogClose` among its actions.
   * @default false
   */
  alert?: boolean;
  /** What has focus first. Otherwise it is the first field of the body, or the title, where reading begins. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Its own words, in place of those of the `MessagesProvider`. */
  messages?: Partial<DialogMessages>;
}

/**
 * A question or a small task that the page waits for.
 * Renders a `<dialog>` element, modal as soon as script runs, with `data-alert` and `role="alertdialog"` if it waits for
 * an answer. Long content scrolls inside it, and the page behind it does not.
 */
export function Dialog({
  id,
  open,
  defaultOpen,
  onOpenChange,
  alert = false,
  initialFocus,
  messages,
  children,
  className,
  ref,
  ...props
}: DialogProps): ReactElement {
  const own = useRef<HTMLDialogElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLDialogElement, []);
  const opening = useOpen('Dialog', { open, defaultOpen, onOpenChange });
  const [isOpenFirst] = useState(opening.isOpen);
  const onClosed = useModal(own, opening, (dialog) => {
    (initialFocus?.current ?? firstFocus(dialog, alert))?.focus();
  });
  const beganBeside = useRef(false);

  function askToClose(event: SyntheticEvent, reason: DialogReason) {
    event.preventDefault();
    opening.ask(false, reason, event.nativeEvent);
  }

  return (
    <DialogContext value={id}>
      {process.env.NODE_ENV !== 'production' && <CheckedId id={id} />}
      {/* A press beside a dialog falls on the dialog itself; by keyboard it is closed with Escape. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        aria-labelledby={props['aria-label'] === undefined ? `${id}-title` : undefined}
        aria-describedby={alert ? `${id}-body` : undefined}
        {...props}
        ref={own}
        id={id}
        open={isOpenFirst}
        role={alert ? 'alertdialog' : undefined}
        className={classNames('osseo-dialog', className)}
        data-alert={alert ? '' : undefined}
        onCancel={after(props.onCancel, (event) => {
          // A file that was not chosen after all is called “cancel” too.
          if (event.target === event.currentTarget) askToClose(event, 'escape');
        })}
        onClose={(event) => {
          props.onClose?.(event);
          if (event.target === event.currentTarget) onClosed();
        }}
        onSubmit={after(props.onSubmit, (event) => {
          if (methodOf(event) === 'dialog') askToClose(event, 'form');
        })}
        onPointerDown={(event) => {
          props.onPointerDown?.(event);
          beganBeside.current = isBeside(event);
        }}
        onClick={(event) => {
          props.onClick?.(event);
          if (event.defaultPrevented || alert || !beganBeside.current || !isBeside(event)) return;
          askToClose(event, 'backdrop');
        }}
      >
        {!alert && <Cross dialogId={id} messages={messages} />}
        {children}
      </dialog>
    </DialogContext>
  );
}

interface CrossProps {
  dialogId: string;
  messages: Partial<DialogMessages> | undefined;
}

function Cross({ dialogId, messages }: CrossProps): ReactElement {
  const { say } = useWords('dialog', messages);
  return (
    <button
      type="button"
      className="osseo-dialog-cross"
      aria-label={say('close')}
      {...commandOf('close', dialogId)}
      onClick={sendCommand}
    >
      <Drawing path={CLOSE} />
    </button>
  );
}

function firstFocus(dialog: HTMLDialogElement, alert: boolean): HTMLElement | null {
  const field = '.osseo-dialog-body :is(input:not([type="hidden"]), select, textarea):not(:disabled)';
  const wanted = alert ? '.osseo-dialog-actions [command="close"]' : field;
  return dialog.querySelector<HTMLElement>(wanted) ?? dialog.querySelector('.osseo-dialog-title');
}

function methodOf({ target, nativeEvent }: FormEvent): string | null {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter?.getAttribute('formmethod') ?? (target as Element).getAttribute('method');
}

/** Whether a press fell on the veil around the dialog, which counts as the dialog itself. */
function isBeside({ target, currentTarget, clientX, clientY }: PointerEvent | MouseEvent): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
