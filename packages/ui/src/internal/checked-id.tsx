'use client';
import { useEffect } from 'react';
import { warnAbout } from './warn-about.ts';

/** Says in development that an id stands twice on the page. Renders nothing, and has no place in production. */
export function CheckedId({ id }: { readonly id: string }): null {
  useEffect(() => {
    if (waiting.size === 0) queueMicrotask(checkAll);
    waiting.add(id);
  }, [id]);
  return null;
}

/** What the page is to be looked through for: once for all that appear together, since a form has many. */
const waiting = new Set<string>();

function checkAll(): void {
  const counts = new Map<string, number>();
  for (const { id } of document.querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const id of waiting) {
    if ((counts.get(id) ?? 0) > 1)
      warnAbout(
        `The id "${id}" stands more than once on this page. A label, a description or a link that names it reaches the first alone. Give each part an id of its own.`,
      );
  }
  waiting.clear();
}
