import type { Issue } from '../engine/model/issue.ts';
import { WHOLE_FORM } from '../engine/signing/signatures.ts';
import type { FormOutcome, Submitted } from './model.ts';
import { errorsIn, pageOf, shownPagesIn, type OpenForm } from './open-form.ts';
import { go, pageAt, showPage, showReview, type Shown } from './views.ts';

/** Checks all answers once more, whatever the pages said, and hands them to the host. */
export async function sendForm(open: OpenForm): Promise<FormOutcome> {
  const { options, draft, loaded, session, addresses } = open;
  const [wrong] = errorsIn(session);
  if (wrong) return again(open, wrong, { status: 422, checked: true });

  const { authored } = options.session ?? {};
  let submitted: Submitted | undefined | void;
  try {
    const response = session.toResponse({ status: 'completed', ...(authored !== undefined && { authored }) });
    submitted = await options.submit({
      request: draft.request,
      submissionKey: loaded.submissionKey,
      session,
      response,
    });
  } catch (error) {
    options.onError?.(error);
    return again(open, undefined, { status: 503, notice: 'unavailable' });
  }

  // What is stored is stored: a draft that cannot be deleted now goes when it expires.
  const ending = { submissionKey: loaded.submissionKey, sent: true };
  const deleted = await options.drafts.deleteDraft(draft, ending).catch((error: unknown) => {
    options.onError?.(error);
  });
  const cookies = [...(submitted?.setCookies ?? []), ...(deleted?.setCookies ?? [])];
  return go(submitted?.to ?? addresses.hrefOf({ kind: 'sent' }), cookies, true);
}

/** Back to the page that sends, or to the one that asks what is wrong where the last page sends by itself. */
function again(open: OpenForm, wrong: Issue | undefined, shown: Shown): FormOutcome {
  if (open.options.review !== false) return showReview(open, shown);
  const isUnsigned = wrong?.code === 'unsigned' && wrong.key === WHOLE_FORM;
  const page = isUnsigned ? shownPagesIn(open).at(-1) : pageOf(open, wrong?.key ?? '');
  return showPage(open, pageAt(page ?? 1), shown);
}
