import { alignEntries } from '../engine/form-post/align-entries.ts';
import { enterForm } from '../engine/form-post/enter-form.ts';
import { pressFileButton } from '../engine/form-post/press-file-button.ts';
import { pressRepeatButton } from '../engine/form-post/press-repeat-button.ts';
import { keysOfPage } from '../engine/form-post/pages.ts';
import { parseFieldName } from '../engine/keys/field-name.ts';
import type { ItemKey, Session } from '../engine/model/session.ts';
import type { FormPlace } from './form-addresses.ts';
import { GO, type Go } from '../engine/form-post/form-fields.ts';
import type { FormOutcome } from './model.ts';
import { errorsIn, pagesIn, shownPagesIn, type OpenForm, type PagePlace } from './open-form.ts';
import { saveForm } from './save-form.ts';
import { sendForm } from './send-form.ts';
import { signForm } from './sign-form.ts';
import { takeFiles } from './take-files.ts';
import type { Posted } from './posted.ts';
import { go, pageAt, REVIEW, showPage, showReview, type Shown } from './views.ts';

/** Enters what one page posted, and goes on where all is in order. */
export async function answerPage(open: OpenForm, place: PagePlace, posted: Posted): Promise<FormOutcome> {
  const { session, loaded } = open;
  const page = pagesIn(open)[place.page - 1] ?? [];
  const seen = new Set(visibleOn(open, place));
  // Script has added, removed and moved entries by itself; without it they are those that the server has.
  if (posted.scripted) alignEntries(session, posted.entries);
  const unknown = enterForm(session, posted.answers, keysOfPage(session, page)).filter(
    (name) => !isOfFile(session, name),
  );
  const untaken = await takeFiles(open, page, posted.files);
  const unsigns = signForm(open, posted);
  const unfiles = pressFileButton(session, posted.buttons);
  const pressed = pressRepeatButton(session, posted.buttons) || unfiles || unsigns;
  if (unknown.length + untaken.length > 0) return showPage(open, place, { status: 400, notice: 'changed' });
  if (posted.revision !== loaded.revision) return showPage(open, place, { status: 409, notice: 'stale' });

  // Buttons that only move, or stay, check nothing.
  const next = pressed || posted.go === GO.save ? place : leadsTo(open, place, posted.go);
  const isNew = newTo(posted, seen);
  const wrong = posted.go || pressed ? undefined : whatIsWrong(open, place, isNew);
  // Script then posts the page in the usual way, to see what is wrong: that must not be a second save.
  if (wrong && posted.byScript) return showPage(open, place, wrong);

  const sends = !posted.go && !pressed && next.kind === 'review' && open.options.review === false;
  if (sends && (posted.byScript || errorsIn(session).length === 0)) return sendForm(open);

  const saving = await saveForm(open);
  if (saving.kind === 'over') return saving.outcome;
  if (saving.kind === 'unavailable') return showPage(open, place, { status: 503, notice: 'unavailable' });
  if (saving.kind === 'stale') return showPage(saving.open, place, { status: 409, notice: 'stale' });

  const { setCookies } = saving;
  if (wrong) return showPage(saving.open, place, { ...wrong, setCookies });
  if (posted.go === GO.save) {
    if (posted.byScript) return { kind: 'saved', ...saving.open.saved, setCookies };
    return showPage(saving.open, place, { notice: 'saved', setCookies });
  }
  if (sends) return sendForm(saving.open);
  return arrive(saving.open, next, setCookies);
}

/** Goes on to a place: by its address, or at once where all that is known lies in the page. */
export function arrive(open: OpenForm, place: FormPlace, setCookies: readonly string[]): FormOutcome {
  if (open.options.drafts.keepsNothing) {
    if (place.kind === 'page') return showPage(open, place, { setCookies });
    if (place.kind === 'review') return showReview(open, { setCookies });
  }
  return go(open.addresses.hrefOf(place), setCookies);
}

/** Where a page leads by the button that was pressed, and to the next one without. */
function leadsTo(open: OpenForm, { page, returns }: PagePlace, pressed: Go | undefined): FormPlace {
  const shown = shownPagesIn(open);
  if (pressed === GO.review || returns) return REVIEW;
  if (pressed === GO.back) return pageAt(shown.findLast((number) => number < page) ?? shown[0] ?? 1);
  const next = shown.find((number) => number > page);
  return next === undefined ? REVIEW : pageAt(next);
}

/** What keeps somebody on a page. */
function whatIsWrong(open: OpenForm, place: PagePlace, isNew: (key: ItemKey) => boolean): Shown | undefined {
  const errors = errorsIn(open.session, pagesIn(open)[place.page - 1]);
  if (errors.some(({ key }) => !isNew(key))) return { status: 422, checked: true };
  return visibleOn(open, place).some(isNew) ? { notice: 'more-questions' } : undefined;
}

/**
 * Tells what nobody can have missed yet. A script shows follow-ups as they arise; without one they come with the next
 * page. What has a field in the post was on the page that was posted.
 */
function newTo({ scripted, answers }: Posted, seen: ReadonlySet<ItemKey>): (key: ItemKey) => boolean {
  const posted = new Set(answers.map(([name]) => parseFieldName(name)?.key));
  return (key) => !scripted && !seen.has(key) && !posted.has(key);
}

/** A form that does not post parts sends the name of a file in place of the file: that is no answer. */
function isOfFile(session: Session, name: string): boolean {
  const { key = '' } = parseFieldName(name) ?? {};
  return session.has(key) && session.item(key).getSnapshot().item.type === 'attachment';
}

function visibleOn(open: OpenForm, { page }: PagePlace): readonly ItemKey[] {
  const { session } = open;
  return keysOfPage(session, pagesIn(open)[page - 1] ?? []).flatMap((key) => session.visible(key));
}
