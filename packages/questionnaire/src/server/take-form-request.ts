import type { Form } from '../engine/model/form.ts';
import { answerPage, arrive } from './answer-page.ts';
import { formAddresses, type FormAddresses, type FormPlace } from './form-addresses.ts';
import { GO } from '../engine/form-post/form-fields.ts';
import { isByScript } from './is-by-script.ts';
import type { DraftRequest, FormOutcome, FormRequestOptions, LoadedDraft } from './model.ts';
import { errorsIn, openForm, pagesIn, shownPagesIn, type OpenForm } from './open-form.ts';
import { sortPost, type Posted } from './posted.ts';
import { readPost } from './read-post.ts';
import { refusal } from './refusal.ts';
import { saveForm } from './save-form.ts';
import { sendForm } from './send-form.ts';
import { signForm } from './sign-form.ts';
import { go, message, pageAt, REVIEW, showPage, showReview } from './views.ts';

/**
 * What a request to a form comes to: the page that it asks for, or the one to which its answers lead. For hosts that
 * render pages of their own; `handleFormPost` makes a Response of it.
 *
 * No answer is in an address, nor in anything that this throws or says. It throws what `loadDraft` throws, and nothing else.
 */
export async function takeFormRequest(request: Request, form: Form, options: FormRequestOptions): Promise<FormOutcome> {
  const addresses = typeof options.addresses === 'string' ? formAddresses(options.addresses) : options.addresses;
  const place = addresses.placeAt(new URL(request.url));
  if (!place) return message('not-found', 404);
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET' && request.method !== 'HEAD') return refuse('wrong-method');

  const reading = isPost ? await readPost(request, options) : undefined;
  if (reading?.kind === 'refused') return message(reading.refusal.reason, reading.refusal.status);
  const posted = reading && sortPost(reading.post, request, options.fields);

  const draft: DraftRequest = { request, state: posted?.state };
  const loaded = await options.drafts.loadDraft(draft);
  if (!isPost && isByScript(request)) {
    const to = addresses.hrefOf(loaded.kind === 'sent' ? { kind: 'sent' } : place);
    const revision = loaded.kind === 'open' ? { revision: loaded.revision } : {};
    return { kind: 'state', state: loaded.kind, ...revision, to, setCookies: [] };
  }
  if (place.kind === 'cancelled') return message('cancelled', 200);
  const isOver = whereItEnds(loaded, place, addresses, options);
  if (isOver || loaded.kind !== 'open') return isOver ?? message('gone', 410);

  const open = openForm(form, { options, addresses, draft, loaded });
  if (posted?.go === GO.cancel) {
    const deleted = await options.drafts.deleteDraft(draft, { submissionKey: loaded.submissionKey, sent: false });
    return go(addresses.hrefOf({ kind: 'cancelled' }), deleted?.setCookies, true);
  }
  return posted ? takePost(open, place, posted) : showPlace(open, place);
}

/** A draft that is over leads to its end, from every address. */
function whereItEnds(
  loaded: LoadedDraft,
  place: FormPlace,
  addresses: FormAddresses,
  { drafts }: FormRequestOptions,
): FormOutcome | undefined {
  if (loaded.kind === 'sent' || (place.kind === 'sent' && drafts.keepsNothing)) {
    return place.kind === 'sent' ? message('sent', 200) : go(addresses.hrefOf({ kind: 'sent' }));
  }
  return loaded.kind === 'gone' ? message('gone', 410) : undefined;
}

async function takePost(open: OpenForm, place: FormPlace, posted: Posted): Promise<FormOutcome> {
  if (place.kind === 'page') {
    return pagesIn(open)[place.page - 1] ? answerPage(open, place, posted) : message('not-found', 404);
  }
  if (place.kind !== 'review') return refuse('wrong-method');
  if (posted.go === GO.back) return arrive(open, pageAt(shownPagesIn(open).at(-1) ?? 1), []);
  if (posted.revision !== open.loaded.revision) return showReview(open, { status: 409, notice: 'stale' });
  return signAndSend(open, posted);
}

/** The check is where the form as a whole is signed. What is signed there is saved, whatever keeps it from being sent. */
async function signAndSend(open: OpenForm, posted: Posted): Promise<FormOutcome> {
  const before = open.session.getSnapshot().revision;
  const unsigns = signForm(open, posted);
  const isSame = open.session.getSnapshot().revision === before;
  if (isSame || (!unsigns && errorsIn(open.session).length === 0)) return sendForm(open);

  const saving = await saveForm(open);
  if (saving.kind === 'over') return saving.outcome;
  if (saving.kind === 'unavailable') return showReview(open, { status: 503, notice: 'unavailable' });
  if (saving.kind === 'stale') return showReview(saving.open, { status: 409, notice: 'stale' });
  return showReview(saving.open, { ...(!unsigns && { status: 422, checked: true }), setCookies: saving.setCookies });
}

function showPlace(open: OpenForm, place: FormPlace): FormOutcome {
  const shown = shownPagesIn(open);
  const [first = 1] = shown;
  const isNew = open.loaded.snapshot === null && open.loaded.revision === 0;
  if (place.kind === 'review' && !isNew && open.options.review !== false) return showReview(open);
  if (place.kind === 'page' && (shown.includes(place.page) ? !isNew || place.page === first : false)) {
    return showPage(open, place);
  }
  if (place.kind === 'page' && !pagesIn(open)[place.page - 1]) return message('not-found', 404);
  if (place.kind !== 'page' || isNew) return go(open.addresses.hrefOf(pageAt(first)));
  // Nothing is asked there by the answers so far.
  const next = shown.find((page) => page > place.page);
  return go(open.addresses.hrefOf(next === undefined ? REVIEW : pageAt(next)));
}

function refuse(reason: Parameters<typeof refusal>[0]): FormOutcome {
  return message(reason, refusal(reason).status);
}
