import { useEffect, useRef, type RefObject } from 'react';

/**
 * Lets F6 move focus into a region while there is something in it, and back to where it was. Returns what gives focus back.
 */
export function useRegionKey(region: RefObject<HTMLElement | null>, isFilled: boolean): () => void {
  const origin = useRef<HTMLElement | null>(null);

  function giveFocusBack() {
    if (origin.current?.isConnected) origin.current.focus();
    else region.current?.focus();
    origin.current = null;
  }

  useEffect(() => {
    if (!isFilled) return;
    function move(event: KeyboardEvent) {
      if (event.key !== 'F6' || event.defaultPrevented || !region.current) return;
      event.preventDefault();
      if (region.current.contains(document.activeElement)) {
        giveFocusBack();
        return;
      }
      origin.current = document.activeElement as HTMLElement | null;
      region.current.focus();
    }
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
    // oxlint-disable-next-line react/exhaustive-deps -- It gives back what the refs hold when it runs.
  }, [isFilled, region]);

  return giveFocusBack;
}
