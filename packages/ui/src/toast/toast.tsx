'use client';
import {
  useImperativeHandle,
  useRef,
  useSyncExternalStore,
  type ComponentPropsWithRef,
  type ReactElement,
} from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../internal/class-names.ts';
import { useWords } from '../messages/use-words.ts';
import type { ShownToast, Toasts } from './create-toasts.ts';
import { Toast } from './toast-item.tsx';
import type { ToastMessages } from './toast-messages.ts';
import { useOpenModal } from './use-open-modal.ts';
import { useRegionKey } from './use-region-key.ts';

export interface ToastRegionProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** The messages to show, of `createToasts`. */
  toasts: Toasts;
  /** Its own words, in place of those of the `MessagesProvider`. */
  messages?: Partial<ToastMessages>;
}

/**
 * Messages about what has just happened, the newest nearest to the edge, read out when the reader comes to a pause. They
 * stay until they are dismissed. Put one on the page, before there is anything to say.
 * Renders a `<section>` element with `aria-live="polite"` inside, which moves into the modal `<dialog>` that is open, since
 * all outside that is out of reach. F6 moves into it, and back.
 */
export function ToastRegion({ toasts, messages, className, ref, ...props }: ToastRegionProps): ReactElement {
  const own = useRef<HTMLElement>(null);
  const modal = useOpenModal(own);
  // oxlint-disable-next-line react/exhaustive-deps -- It is another element in each dialog.
  useImperativeHandle(ref, () => own.current as HTMLElement, [modal]);
  const shown = useSyncExternalStore(toasts.subscribe, toasts.getSnapshot, nothing);
  const { say } = useWords('toast', messages);
  const giveFocusBack = useRegionKey(own, shown.length > 0);

  function dismiss(id: string) {
    // Focus goes on to the next message before this one leaves the page, and after the last to where it came from.
    if (own.current?.contains(document.activeElement)) {
      const buttons = [...own.current.querySelectorAll<HTMLElement>('.osseo-toast-dismiss')];
      const next = buttons.findLast(({ dataset }) => dataset['toast'] !== id);
      if (next) next.focus();
      else giveFocusBack();
    }
    toasts.dismiss(id);
  }

  const region = (
    <section
      aria-label={say('region')}
      aria-keyshortcuts="F6"
      tabIndex={-1}
      {...props}
      ref={own}
      className={classNames('osseo-toast-region', className)}
    >
      <ol className="osseo-toast-list" aria-live="polite" aria-relevant="additions text">
        {shown.map((toast) => (
          <Toast {...toast} say={say} onDismiss={() => dismiss(toast.id)} key={toast.id} />
        ))}
      </ol>
    </section>
  );
  return modal ? createPortal(region, modal) : region;
}

const NOTHING: readonly ShownToast[] = [];

/** A server has nothing to say yet. */
function nothing(): readonly ShownToast[] {
  return NOTHING;
}
