import { pagesOf, shownPages, type PageKeys } from '../engine/form-post/pages.ts';
import type { Form } from '../engine/model/form.ts';
import type { Issue } from '../engine/model/issue.ts';
import type { ItemKey, Session } from '../engine/model/session.ts';
import { signaturesOf, type Signatures } from '../engine/signing/signatures.ts';
import { createSession } from '../engine/session/create-session.ts';
import type { FormAddresses, FormPlace } from './form-addresses.ts';
import type { DraftRequest, FormRequestOptions, LoadedDraft } from './model.ts';

/** A draft that is open, as a session with its pages. */
export interface OpenForm {
  readonly options: FormRequestOptions;
  readonly addresses: FormAddresses;
  readonly draft: DraftRequest;
  readonly loaded: Extract<LoadedDraft, { kind: 'open' }>;
  readonly session: Session;
  /** Where the form is to be signed. */
  readonly signatures: Signatures | undefined;
  /** What the next post must say, as it is after the last save. */
  readonly saved: { readonly revision: number; readonly state: string | undefined };
}

export type PagePlace = Extract<FormPlace, { kind: 'page' }>;

export function openForm(form: Form, open: Omit<OpenForm, 'session' | 'signatures' | 'saved'>): OpenForm {
  const { options, loaded, draft } = open;
  const { authored: _, ...given } = options.session ?? {};
  const session = createSession(form, {
    ...(options.takeFile && { asks: ({ type }) => type === 'attachment' }),
    ...given,
    ...(loaded.snapshot && { snapshot: loaded.snapshot }),
  });
  const { signing } = options;
  const signatures = signing && signaturesOf(session, signing.wanted);
  return { ...open, session, signatures, saved: { revision: loaded.revision, state: draft.state } };
}

/** All pages, asked right now or not. */
export function pagesIn({ options, session }: OpenForm): readonly PageKeys[] {
  return options.pages?.(session) ?? pagesOf(session);
}

/** The numbers of those on which something is asked, in order. */
export function shownPagesIn(open: OpenForm): readonly number[] {
  return shownPages(open.session, pagesIn(open));
}

/** The number of the page on which an item stands, or the first. */
export function pageOf(open: OpenForm, key: ItemKey): number {
  const around = new Set<ItemKey>();
  for (let at: ItemKey | null = open.session.has(key) ? key : null; at !== null;) {
    around.add(at);
    at = open.session.item(at).getSnapshot().parent;
  }
  return Math.max(1, pagesIn(open).findIndex((keys) => keys.some((inside) => around.has(inside))) + 1);
}

/** What has to be mended before someone goes on. A warning is shown, and stops nobody. */
export function errorsIn(session: Session, page?: PageKeys): readonly Issue[] {
  const issues = page ? page.flatMap((key) => (session.has(key) ? session.validate(key) : [])) : session.validate();
  return issues.filter(({ severity }) => severity === 'error');
}
