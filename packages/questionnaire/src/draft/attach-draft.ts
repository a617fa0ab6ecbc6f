import { FORM_FIELDS } from '../engine/form-post/form-fields.ts';
import type { Draft } from './model.ts';
import { postPage } from './post-page.ts';

/** Ties a draft to the form on the page: what is saved, when, and what happens when the page is left. */
export function attachDraft(draft: Draft, form: HTMLFormElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  if (draft.mode === 'server') draft.keepBy(({ isLast }) => postPage(form, isLast));

  const unwarn = warnBeforeLeaving(draft, signal);
  holdBackUntilSaved(draft, form, signal);

  // After all handlers: a form that nobody has stopped is on its way.
  addEventListener(
    'submit',
    (event) => {
      if (event.target === form && !event.defaultPrevented) draft.release();
    },
    { signal },
  );
  addEventListener('pagehide', () => void draft.save(true), { signal });
  addEventListener('online', () => void draft.save(), { signal });
  addEventListener('pageshow', (event) => void (event.persisted && comeBack(draft, form)), { signal });

  return () => {
    unwarn();
    listening.abort();
    draft.keepBy(undefined);
  };
}

/** Browsers ask before a page is closed only while somebody listens, and some keep no page for the back button then. */
function warnBeforeLeaving(draft: Draft, signal: AbortSignal): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (draft.isUnsent()) event.preventDefault();
  };
  const listen = () => {
    const condition = draft.getSnapshot();
    if (condition === 'unchanged' || condition === 'saved' || condition === 'over')
      removeEventListener('beforeunload', warn);
    else addEventListener('beforeunload', warn, { signal });
  };
  listen();
  return draft.subscribe(listen);
}

/**
 * A page that is posted while it is being saved would post a revision that is over. So it waits for the save. And one that
 * could not be kept just now would be posted to nobody, and lost with the error page of the browser: it is kept first.
 * Only one waits: two would take each other's saves for their own, and ask for another for ever.
 */
function holdBackUntilSaved(draft: Draft, form: HTMLFormElement, signal: AbortSignal): void {
  let waits = false;
  form.addEventListener(
    'submit',
    (event) => {
      const condition = draft.getSnapshot();
      const isLost =
        draft.mode === 'server' && (condition === 'failed' || (condition === 'unsaved' && !navigator.onLine));
      if (condition !== 'saving' && !isLost) return;
      event.preventDefault();
      event.stopPropagation();
      if (waits) return;
      waits = true;
      const { submitter } = event;
      void draft.save().finally(() => {
        waits = false;
        if (draft.getSnapshot() !== 'failed') form.requestSubmit(submitter);
      });
    },
    { signal, capture: true },
  );
}

/**
 * The browser has brought the page back as it was left (from its back/forward cache), with all answers on it. Whether
 * they are still being filled in is asked of the host; where nobody keeps them, a page that was sent is loaded anew.
 */
async function comeBack(draft: Draft, form: HTMLFormElement): Promise<void> {
  if (draft.mode !== 'server') {
    if (!draft.isUnsent()) location.reload();
    return;
  }
  form.hidden = true;
  const revision = form.elements.namedItem(FORM_FIELDS.revision);
  try {
    const response = await fetch(form.action, { headers: { Accept: 'application/json' }, cache: 'no-store' });
    const known: { state?: string; revision?: number; to?: string } = await response.json();
    if (known.state === 'sent' && known.to !== undefined) return location.replace(known.to);
    const isSame = revision instanceof HTMLInputElement && revision.value === String(known.revision);
    if (known.state !== 'open' || !isSame) return location.reload();
    draft.hold();
    form.hidden = false;
  } catch {
    location.reload();
  }
}
