'use client';
import { useEffect, useRef } from 'react';
import type { Announcer } from '../announcer.ts';

/** Has a question that appears or goes counted and said, though not what the page first shows. */
export function useSayingSo(announcer: Announcer, enabled: boolean): void {
  const before = useRef(enabled);
  useEffect(() => {
    if (before.current === enabled) return;
    before.current = enabled;
    announcer.count(enabled ? 'added' : 'removed');
  }, [enabled, announcer]);
}
