import { useEffect, useRef, type RefObject } from 'react';

/**
 * Lets F6 move focus into a region while there is something in it, and back to where it was before, however it came in.
 * Returns what gives focus back.
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
      origin.current = null;
      region.current.focus();
    }
    function remember({ target, relatedTarget }: FocusEvent) {
      const isInside = (element: EventTarget | null) => region.current?.contains(element as Node | null);
      if (isInside(target) && relatedTarget && !isInside(relatedTarget)) origin.current = relatedTarget as HTMLElement;
    }
    document.addEventListener('keydown', move);
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('keydown', move);
      document.removeEventListener('focusin', remember);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- It gives back what the refs hold when it runs.
  }, [isFilled, region]);

  return giveFocusBack;
}
