import { useState } from 'react';
import { warnIfFrozen } from './warn-about.ts';

/** Why something opens or closes, and the chance to refuse it. */
export interface OpenChangeDetails<Reason extends string> {
  readonly reason: Reason;
  /** What the person did, where it was an event. */
  readonly event: Event | undefined;
  /** Leaves everything as it is. */
  cancel(this: void): void;
}

export interface OpenProps<Reason extends string> {
  /** Whether it is open, when its owner keeps that. */
  open?: boolean | undefined;
  /** Whether it is open first, when it keeps that itself. */
  defaultOpen?: boolean | undefined;
  /** Hears that it is about to open or close, with the reason. `details.cancel()` refuses it. */
  onOpenChange?: ((open: boolean, details: OpenChangeDetails<Reason>) => void) | undefined;
}

export interface Opening<Reason extends string> {
  readonly isOpen: boolean;
  /** Asks the owner to open or close it; false when the owner refuses. */
  readonly ask: (open: boolean, reason: Reason, event?: Event) => boolean;
}

/** Whether `part` is open, kept by its owner or by itself. */
export function useOpen<Reason extends string>(
  part: string,
  { open, defaultOpen = false, onOpenChange }: OpenProps<Reason>,
): Opening<Reason> {
  const [own, setOwn] = useState(defaultOpen);
  warnIfFrozen(part, { open }, { onOpenChange });
  return {
    isOpen: open ?? own,
    ask(next, reason, event) {
      let isRefused = false;
      onOpenChange?.(next, { reason, event, cancel: () => void (isRefused = true) });
      if (!isRefused) setOwn(next);
      return !isRefused;
    },
  };
}
