'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { REVEAL } from '../../summary/reveal.ts';

/**
 * For a part that hides some of what it holds: hears that something inside it is about to take the focus. `reveal` must
 * show it at once. Create `reveal` with `useCallback`.
 */
export function useReveal<Part extends HTMLElement>(reveal: (target: Element) => void): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const element = part.current;
    const hear = ({ target }: Event) => {
      if (target instanceof Element) reveal(target);
    };
    element?.addEventListener(REVEAL, hear);
    return () => element?.removeEventListener(REVEAL, hear);
  }, [reveal]);
  return part;
}
