/**
 * An intake that is being filled in. It lives on the server, encrypted, and the
 * browser holds nothing but a token in a cookie that scripts cannot read.
 */
export interface Draft {
  /** Rises by one with every save. A form posts it back, so that a stale tab is noticed. */
  readonly revision: number;
  /** Hand this to `submit`: sending the same draft twice stores once. */
  readonly submissionKey: string;
  /** Whatever the caller saved last, as JSON. It was written by an earlier version of the site perhaps: check its shape. */
  readonly payload: unknown;
  /** When the draft is wiped if nobody comes back; every read and save moves it. */
  readonly expiresAt: Date;
}

export type DraftReading =
  | { readonly kind: 'open'; readonly draft: Draft }
  /** It was sent already, from another tab or by a second click. The answers are wiped from the draft. */
  | { readonly kind: 'sent'; readonly submissionId: string }
  /** No such draft: expired, wiped, or never there. */
  | { readonly kind: 'gone' };

type DraftSaving =
  | { readonly kind: 'saved'; readonly revision: number; readonly expiresAt: Date }
  /** Another tab saved in between. Nothing is overwritten; show what was typed beside the newer draft. */
  | { readonly kind: 'stale'; readonly draft: Draft }
  | { readonly kind: 'sent'; readonly submissionId: string }
  | { readonly kind: 'gone' }
  /** The payload is above 256 kB of JSON. */
  | { readonly kind: 'too-large' };

export interface Drafts {
  /** Starts a draft and gives the one copy of its token. Put it in the cookie with `server.cookies.draft.set`. */
  create(payload: unknown): Promise<{ readonly token: string; readonly draft: Draft }>;
  read(token: string | undefined): Promise<DraftReading>;
  /** Saves over `revision` and no other. */
  save(
    token: string | undefined,
    change: { readonly revision: number; readonly payload: unknown },
  ): Promise<DraftSaving>;
  /** Deletes the draft at once. Deleting what is not there is no error. */
  wipe(token: string | undefined): Promise<void>;
  /** Deletes what is past its time and gives the number of rows. */
  expire(): Promise<number>;
}
