import { useEffect, useLayoutEffect, useReducer, useRef, type RefObject, type ToggleEventHandler } from 'react';
import type { Opening } from './use-open.ts';

/** What the browser opens and closes a popover for. */
export type NativeReason = 'trigger' | 'escape' | 'outside' | 'close-button';

interface ToggleHandlers {
  readonly onBeforeToggle?: ToggleEventHandler<HTMLDivElement> | undefined;
  readonly onToggle?: ToggleEventHandler<HTMLDivElement> | undefined;
}

export interface NativePopover<Reason extends string> {
  /** What its element hears. */
  readonly handlers: Required<ToggleHandlers>;
  /** Hides it, which gives focus back, and says why. */
  readonly close: (reason: Reason, event: Event) => void;
  /** Whether the last thing that was pressed while it is open was this key. */
  readonly isAfter: (key: string) => boolean;
}

/** The id of the button that opens the popover with this id. */
export function triggerIdOf(popoverId: string): string {
  return `${popoverId}-trigger`;
}

/**
 * Keeps a native popover and its state together, whichever of them changes. The browser opens it by its trigger and closes
 * it by Escape and by a press beside it; `onShown` is where focus goes in.
 */
export function usePopover<Reason extends string>(
  element: RefObject<HTMLElement | null>,
  { isOpen, ask }: Opening<Reason | NativeReason>,
  onShown: (popover: HTMLElement) => void,
  theirs: ToggleHandlers,
): NativePopover<Reason | NativeReason> {
  const isMounted = useRef(false);
  // Between the two events of the browser it is neither open nor closed, and must be left alone.
  const isMoving = useRef(false);
  const isOurs = useRef(false);
  const why = useRef<readonly [Reason | NativeReason, Event]>(undefined);
  const lastEvent = useLastEvent(isOpen);
  const [turn, lookAgain] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    const popover = element.current;
    if (!popover || isMoving.current || !hasPopovers()) return;
    const isShown = popover.matches(':popover-open');
    // The trigger works before script does.
    if (!isMounted.current && isShown && !isOpen) ask(true, 'trigger');
    else if (isShown !== isOpen) {
      isOurs.current = true;
      if (isOpen) popover.showPopover(sourceOf(popover));
      else popover.hidePopover();
      isOurs.current = false;
    }
    isMounted.current = true;
    // oxlint-disable-next-line react/exhaustive-deps -- The state alone opens and closes it.
  }, [isOpen, turn]);

  return {
    handlers: {
      onBeforeToggle(event) {
        theirs.onBeforeToggle?.(event);
        if (isOurs.current || event.defaultPrevented) return;
        isMoving.current = true;
        const isOpening = event.newState === 'open';
        const [reason, cause] = why.current ?? [
          isOpening ? 'trigger' : reasonOf(lastEvent.current, event.currentTarget),
          lastEvent.current,
        ];
        why.current = undefined;
        if (ask(isOpening, reason, cause) || !isOpening) return;
        isMoving.current = false;
        event.preventDefault();
      },
      onToggle(event) {
        theirs.onToggle?.(event);
        isMoving.current = false;
        if (event.newState === 'open') onShown(event.currentTarget);
        // Refused, it is as it was before.
        lookAgain();
      },
    },
    isAfter: (key) => (lastEvent.current as KeyboardEvent | undefined)?.key === key,
    close(reason, event) {
      if (!hasPopovers()) return;
      why.current = [reason, event];
      element.current?.hidePopover();
    },
  };
}

/** Browsers before 2024 leave a popover on the page where it is written. */
function hasPopovers(): boolean {
  return 'showPopover' in HTMLElement.prototype;
}

/** The last thing that was pressed, by which one tells why the browser closed a popover. */
function useLastEvent(isListening: boolean): RefObject<Event | undefined> {
  const last = useRef<Event>(undefined);
  useEffect(() => {
    if (!isListening) return;
    const listen = (event: Event) => void (last.current = event);
    for (const type of PRESSES) document.addEventListener(type, listen, true);
    return () => {
      last.current = undefined;
      for (const type of PRESSES) document.removeEventListener(type, listen, true);
    };
  }, [isListening]);
  return last;
}

const PRESSES = ['keydown', 'pointerdown'] as const;

function reasonOf(event: Event | undefined, popover: HTMLElement): NativeReason {
  if (!event || (event as KeyboardEvent).key === 'Escape') return 'escape';
  const target = event.target as Element;
  if (popover.contains(target)) return 'close-button';
  const trigger = target.closest('[popovertarget]');
  return trigger?.getAttribute('popovertarget') === popover.id ? 'trigger' : 'outside';
}

/** Told its source, a popover stands beside it, and knows where it gives focus back. */
function sourceOf(popover: HTMLElement): ShowPopoverOptions {
  const source = document.getElementById(triggerIdOf(popover.id));
  return source ? { source } : {};
}
