'use client';
import { useEffect, useState, type RefObject } from 'react';

interface Measured {
  /** In pixels. */
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** The narrowest screen there is, and what is drawn before anything is measured. */
const NARROWEST: Measured = { width: 320, isRightToLeft: false };

/** How wide an element is, and which way its text runs, so that a drawing's letters keep their size. */
export function useMeasured(element: RefObject<HTMLElement | null>): Measured {
  const [measured, setMeasured] = useState(NARROWEST);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const width = Math.max(200, Math.round(target.clientWidth || NARROWEST.width));
      setMeasured({ width, isRightToLeft: getComputedStyle(target).direction === 'rtl' });
    };
    measure();
    // A page without layout, such as a test, is measured once.
    if (!('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return measured;
}
