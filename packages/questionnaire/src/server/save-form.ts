import type { FormOutcome } from './model.ts';
import type { OpenForm } from './open-form.ts';
import { go, message } from './views.ts';

/** What became of a save: the form as it now is, or what the person is to see instead. */
export type Saving =
  | { readonly kind: 'saved'; readonly open: OpenForm; readonly setCookies: readonly string[] }
  | { readonly kind: 'stale'; readonly open: OpenForm }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'over'; readonly outcome: FormOutcome };

export async function saveForm(open: OpenForm): Promise<Saving> {
  const { options, draft, loaded, session, addresses } = open;
  const change = { revision: loaded.revision, submissionKey: loaded.submissionKey, snapshot: session.toSnapshot() };
  const over = (outcome: FormOutcome): Saving => ({ kind: 'over', outcome });
  try {
    const saving = await options.drafts.saveDraft(draft, change);
    switch (saving.kind) {
      case 'saved': {
        const { revision, state, setCookies = [] } = saving;
        return { kind: 'saved', open: { ...open, saved: { revision, state } }, setCookies };
      }
      case 'stale':
        return { kind: 'stale', open: { ...open, saved: { ...open.saved, revision: saving.revision } } };
      case 'too-large':
        return over(message('too-large', 413));
      case 'sent':
        return over(go(addresses.hrefOf({ kind: 'sent' })));
      case 'gone':
        return over(message('gone', 410));
    }
  } catch (error) {
    options.onError?.(error);
    return { kind: 'unavailable' };
  }
}
