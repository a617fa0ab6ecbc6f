import type { Answer } from '../engine/model/answer.ts';
import type { PageKeys } from '../engine/form-post/pages.ts';
import type { ItemKey, ItemState, Session, SessionSnapshot } from '../engine/model/session.ts';
import type { Signatory } from '../engine/signing/enter-signatures.ts';
import type { SignaturesWanted } from '../engine/signing/model.ts';
import type { SessionOptions } from '../engine/session/create-session.ts';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { FormAddresses } from './form-addresses.ts';
import type { Refusal } from './refusal.ts';

/** What a draft is looked for with: the request, with its cookies, and the sealed state that a page posted back. */
export interface DraftRequest {
  readonly request: Request;
  readonly state: string | undefined;
}

/** A draft as the host keeps it. */
export type LoadedDraft =
  | {
      readonly kind: 'open';
      /** The answers so far; `null` before the first. */
      readonly snapshot: SessionSnapshot | null;
      /** Rises with every save. A page posts it back, so that a second window cannot write over the first. */
      readonly revision: number;
      /** The same for as long as the draft is: whoever stores a submission stores one for each. */
      readonly submissionKey: string;
    }
  /** It was sent: from another window, by a second click, or by the page to which the back button led. */
  | { readonly kind: 'sent' }
  /** It expired, or was thrown away. */
  | { readonly kind: 'gone' };

export type DraftSaving =
  | {
      readonly kind: 'saved';
      readonly revision: number;
      /** Where the draft lies in the page itself: what the next page posts back. */
      readonly state?: string;
      /** Whole `Set-Cookie` values, e.g. of a draft that begins with this save. */
      readonly setCookies?: readonly string[];
    }
  /** Somebody saved in between; nothing was written over. */
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'gone' };

/** Where the host keeps what is being filled in: in its database (encrypted), or sealed in the page (`sealedDrafts`). */
export interface DraftPort {
  /** Whether all that is known lies in the page: then no link can lead to another page of the form. */
  readonly keepsNothing?: boolean;
  /** Somebody who comes without a draft gets one that is `open`, with no snapshot and revision 0. */
  loadDraft(draft: DraftRequest): Promise<LoadedDraft>;
  /** Saves over `revision` and no other. */
  saveDraft(
    draft: DraftRequest,
    change: { readonly revision: number; readonly snapshot: SessionSnapshot; readonly submissionKey: string },
  ): Promise<DraftSaving>;
  /**
   * Throws the answers away, after sending and when somebody cancels. What was sent leaves a note without any answer,
   * so that `loadDraft` says `sent` from then on, also to somebody whose first post was the last.
   */
  deleteDraft(
    draft: DraftRequest,
    ending: { readonly submissionKey: string; readonly sent: boolean },
  ): Promise<{ readonly setCookies?: readonly string[] } | undefined | void>;
}

/** What goes to the host once everything is in order. */
export interface FormSubmission {
  readonly request: Request;
  /** Store one submission per key: a unique index, and nothing on conflict. */
  readonly submissionKey: string;
  readonly session: Session;
  /** Status `completed`. */
  readonly response: QuestionnaireResponse;
}

export interface Submitted {
  /** Where the person goes on; the address of the page `sent` unless said. It holds no answer. */
  readonly to?: string;
  readonly setCookies?: readonly string[];
}

/** Something to tell besides what is wrong with an answer. */
export type FormNotice =
  /** The last answers brought further questions. Nobody has missed them. */
  | 'more-questions'
  /** Somebody saved in another window. What was typed here is shown, and the next post saves it. */
  | 'stale'
  /** The host could not keep or send the answers just now. What was typed is shown. */
  | 'unavailable'
  /** The page came from an earlier form: it asked something that is not asked any more. */
  | 'changed'
  /** Saved, as somebody without script asked for. */
  | 'saved';

/** One page of questions, to be shown. */
export interface QuestionsView {
  readonly kind: 'page';
  readonly session: Session;
  /** What the page asks: `page` of `QuestionnaireForm`. */
  readonly keys: PageKeys;
  /** Which of the pages that ask something right now, from 1, and how many there are. */
  readonly step: number;
  readonly steps: number;
  /** Whether the problems of the page are in the session, and so in the summary. */
  readonly checked: boolean;
  readonly notice: FormNotice | undefined;
  /** The address of the page: `action` of the form. */
  readonly action: string;
  /** Fields of the form that are no answers: `hiddenFields` of `QuestionnaireForm`. */
  readonly hiddenFields: Readonly<Record<string, string>>;
  /** The page before; `undefined` on the first, and where going back must be a post (`GO.back`). */
  readonly backHref: string | undefined;
  /** Whether going on leads back to the answers that are being checked. */
  readonly returns: boolean;
  /** Whether it sends what was answered, and so asks for the signatures of the form as a whole: `sends` of `QuestionnaireForm`. */
  readonly sends: boolean;
}

/** All answers once more, to be shown before they are sent. */
export interface ReviewView {
  readonly kind: 'review';
  readonly session: Session;
  /** Whether questions still need an answer; their problems are in the session. */
  readonly incomplete: boolean;
  readonly notice: FormNotice | undefined;
  readonly action: string;
  readonly hiddenFields: Readonly<Record<string, string>>;
  readonly backHref: string | undefined;
  /** Where an item can be changed: `changeHref` of `FormReview` and `pageHref` of `FormErrorSummary`. The page returns here. */
  readonly changeHref: ((key: ItemKey) => string) | undefined;
}

/** A page that only says something: what happened, and the next step. */
export interface MessageView {
  readonly kind: 'message';
  readonly message: 'sent' | 'cancelled' | 'gone' | 'not-found' | Refusal['reason'];
}

export type FormView = QuestionsView | ReviewView | MessageView;

/** What a request to a form comes to. Whoever has pages of their own renders them by this. */
export type FormOutcome = (
  | { readonly kind: 'show'; readonly status: number; readonly view: FormView }
  /** Another address: 303, so that neither reloading nor the back button sends anything twice. `ends`: nothing is being filled in any more. */
  | { readonly kind: 'go'; readonly to: string; readonly ends: boolean }
  /** Saved by script, with no page to show. */
  | { readonly kind: 'saved'; readonly revision: number; readonly state: string | undefined }
  /** A script asks whether what is on the screen is still being filled in. */
  | { readonly kind: 'state'; readonly state: LoadedDraft['kind']; readonly revision?: number; readonly to: string }
) & { readonly setCookies: readonly string[] };

export interface SigningOptions extends Partial<Signatory> {
  readonly wanted: SignaturesWanted;
}

export interface FormRequestOptions {
  readonly drafts: DraftPort;
  /** Stores what was sent, once per key. Where it throws, the answers stay in the draft and the person reads so. */
  readonly submit: (submission: FormSubmission) => Promise<Submitted | undefined | void>;
  /** Below which address the form lies, e.g. `/intake`, or addresses of one's own. */
  readonly addresses: string | FormAddresses;
  /** How a session begins: the language of numbers, tools, a response to start from, `authored` of what is sent. */
  readonly session?: Omit<SessionOptions, 'snapshot'> & { readonly authored?: string | undefined };
  /** Whether all answers are shown once more before they are sent; `true` unless said. */
  readonly review?: boolean;
  /** The pages, where they are not those of `pagesOf`. */
  readonly pages?: (session: Session) => readonly PageKeys[];
  /** Fields that are the host's own, such as a token. Any other field that is no question is refused. */
  readonly fields?: readonly string[];
  /** What is to be signed: as `readPresentation` says, by whom, and when. Without it nobody is asked to sign. */
  readonly signing?: SigningOptions;
  /** Keeps a file and says what the answer is; `undefined` where it takes none of the kind. */
  readonly takeFile?: (file: File, item: ItemState) => Promise<Answer | undefined>;
  /** See `ReadPostOptions`. */
  readonly origins?: readonly string[];
  readonly maxBytes?: number;
  /** Hears what a port threw. It may name what the host put into it: look before you log it. */
  readonly onError?: (error: unknown) => void;
}
