import { useEffect, useLayoutEffect, useReducer, useRef, type RefObject } from 'react';
import type { Opening } from '../internal/use-open.ts';

/** What opened or closed a dialog. `form` is a form with `method="dialog"`, or a call of `close()`. */
export type DialogReason = 'trigger' | 'close-button' | 'escape' | 'backdrop' | 'form';

/**
 * Shows and closes a `<dialog>` as its state says, and tells the state of what the browser did by itself.
 * Returns what must hear that the browser has closed it.
 */
export function useModal(
  element: RefObject<HTMLDialogElement | null>,
  { isOpen, ask }: Opening<DialogReason>,
  focusFirst: (dialog: HTMLDialogElement) => void,
): () => void {
  const isMounted = useRef(false);
  const isShown = useRef(false);
  const [turn, lookAgain] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (!isMounted.current) {
      isMounted.current = true;
      // Buttons work before script does: somebody may have opened or closed it by then.
      if (dialog.open !== isOpen) {
        isShown.current = dialog.open;
        ask(dialog.open, dialog.open ? 'trigger' : 'close-button');
        lookAgain();
        return;
      }
    }
    if (isOpen === isShown.current) return;
    isShown.current = isOpen;
    if (!isOpen) {
      dialog.close();
      return;
    }
    // Nothing but script knows whether the page has a bar to scroll by, which takes room of its own.
    const page = document.documentElement;
    page.setAttribute('data-osseo-modal', window.innerWidth > page.clientWidth ? 'bar' : '');
    // What a server sends open is not modal.
    dialog.removeAttribute('open');
    dialog.showModal();
    focusFirst(dialog);
    // oxlint-disable-next-line react/exhaustive-deps -- The state alone opens and closes it.
  }, [isOpen, turn]);

  // Closed before it leaves the page, it gives focus back.
  useLayoutEffect(
    () => () => {
      if (!isShown.current) return;
      isShown.current = false;
      element.current?.close();
    },
    [element],
  );

  useEffect(() => {
    const dialog = element.current;
    function obey(event: Event) {
      const { command } = event as CommandEvent;
      if (command !== 'show-modal' && command !== 'close') return;
      event.preventDefault();
      ask(command === 'show-modal', command === 'close' ? 'close-button' : 'trigger', event);
    }
    dialog?.addEventListener('command', obey);
    return () => dialog?.removeEventListener('command', obey);
  });

  return () => {
    if (!isShown.current || element.current?.open) return;
    isShown.current = false;
    ask(false, 'form');
    // Refused, it is shown again.
    lookAgain();
  };
}
