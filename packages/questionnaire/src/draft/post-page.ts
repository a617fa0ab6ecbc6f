import { FORM_FIELDS, GO } from '../engine/form-post/form-fields.ts';
import type { SaveResult } from './model.ts';

/** How long a save may take before it counts as failed, in milliseconds. */
const LONGEST = 20_000;

/** Browsers let a page that is left send no more than this, in bytes. */
const LAST_BYTES = 60_000;

/** Saves a page as `handleFormPost` takes it, without checking anything, and keeps the revision that comes back. */
export async function postPage(form: HTMLFormElement, isLast: boolean): Promise<SaveResult> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set(FORM_FIELDS.go, GO.save);
  const text = body.toString();
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: text,
    keepalive: isLast && text.length < LAST_BYTES,
    ...(!isLast && { signal: AbortSignal.timeout(LONGEST) }),
  });
  if (response.status === 409) return 'stale';
  if (response.status === 410 || response.redirected) return 'over';
  if (!response.ok) return 'failed';
  const {
    saved,
    revision,
    state,
    to,
  }: Partial<Record<'saved' | 'revision' | 'state' | 'to', string | number | boolean>> = await response.json();
  // It leads to the end instead: somebody has sent the answers.
  if (typeof to === 'string') return 'over';
  if (saved !== true) return 'failed';
  write(form, FORM_FIELDS.revision, revision);
  write(form, FORM_FIELDS.state, state);
  return 'saved';
}

function write(form: HTMLFormElement, name: string, value: unknown): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement && value !== undefined) field.value = String(value);
}
