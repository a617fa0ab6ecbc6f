'use client';
import { useEffect, useRef } from 'react';
import { useForm } from '../form-context.ts';

/** Has a question that appears or goes counted and said, though not what the page first shows. */
export function useSayingSo(enabled: boolean): void {
  const { announcer } = useForm('FormItem');
  const before = useRef(enabled);
  useEffect(() => {
    if (before.current === enabled) return;
    before.current = enabled;
    announcer.count(enabled ? 'added' : 'removed');
  }, [enabled, announcer]);
}
