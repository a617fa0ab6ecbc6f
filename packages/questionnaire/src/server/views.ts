import type { FormPlace } from './form-addresses.ts';
import { FORM_FIELDS } from '../engine/form-post/form-fields.ts';
import type { FormNotice, FormOutcome, MessageView } from './model.ts';
import { errorsIn, pageOf, pagesIn, shownPagesIn, type OpenForm, type PagePlace } from './open-form.ts';

export function go(to: string, setCookies: readonly string[] = [], ends: boolean = false): FormOutcome {
  return { kind: 'go', to, ends, setCookies };
}

export function message(what: MessageView['message'], status: number): FormOutcome {
  return { kind: 'show', status, view: { kind: 'message', message: what }, setCookies: [] };
}

export interface Shown {
  readonly status?: number;
  readonly checked?: boolean;
  readonly notice?: FormNotice | undefined;
  readonly setCookies?: readonly string[];
}

/** One page of questions as the session now has it. */
export function showPage(
  open: OpenForm,
  place: PagePlace,
  { status = 200, checked = false, notice, setCookies = [] }: Shown = {},
): FormOutcome {
  const { session, addresses } = open;
  const shown = shownPagesIn(open);
  const before = shown.findLast((page) => page < place.page);
  const back = place.returns ? REVIEW : before === undefined ? undefined : pageAt(before);
  return {
    kind: 'show',
    status,
    setCookies,
    view: {
      kind: 'page',
      session,
      keys: pagesIn(open)[place.page - 1] ?? [],
      step: shown.indexOf(place.page) + 1,
      steps: shown.length,
      checked,
      notice,
      action: addresses.hrefOf(place),
      hiddenFields: hiddenFields(open),
      backHref: back && hrefIn(open, back),
      returns: place.returns,
      sends: open.options.review === false && !shown.some((page) => page > place.page),
    },
  };
}

/** All answers once more, with what is still missing. */
export function showReview(
  open: OpenForm,
  { status = 200, checked = false, notice, setCookies = [] }: Shown = {},
): FormOutcome {
  const { session, addresses, options } = open;
  const last = shownPagesIn(open).at(-1);
  const isLinked = !options.drafts.keepsNothing;
  return {
    kind: 'show',
    status,
    setCookies,
    view: {
      kind: 'review',
      session,
      // Nobody has missed to sign what is only shown to be signed.
      incomplete: errorsIn(session, checked ? undefined : session.getSnapshot().children).length > 0,
      notice,
      action: addresses.hrefOf(REVIEW),
      hiddenFields: hiddenFields(open),
      backHref: last === undefined ? undefined : hrefIn(open, pageAt(last)),
      changeHref: isLinked ? (key) => addresses.hrefOf(pageAt(pageOf(open, key), true)) : undefined,
    },
  };
}

export const REVIEW: FormPlace = { kind: 'review' };

export function pageAt(page: number, returns: boolean = false): PagePlace {
  return { kind: 'page', page, returns };
}

/** Where all that is known lies in the page, a link would lose it. */
function hrefIn({ options, addresses }: OpenForm, place: FormPlace): string | undefined {
  return options.drafts.keepsNothing ? undefined : addresses.hrefOf(place);
}

function hiddenFields({ saved: { revision, state } }: OpenForm): Readonly<Record<string, string>> {
  return { [FORM_FIELDS.revision]: String(revision), ...(state !== undefined && { [FORM_FIELDS.state]: state }) };
}
