import type { StaffMember } from '../staff/staff.ts';

/** How soon a clinician must look: 0 nothing, 1 note, 2 caution, 3 high, 4 stop. */
export type Severity = 0 | 1 | 2 | 3 | 4;

/** What is sent once. `payload` and `summary` are sealed before they reach the database. */
export interface NewSubmission {
  /** `draft.submissionKey`: equal keys are the same submission, and the first body stays. */
  readonly submissionKey: string;
  /** Everything the staff page and the receipt need, as JSON: answers, procedures, versions. */
  readonly payload: unknown;
  /** The little that the list shows, as JSON, e.g. the procedures. */
  readonly summary: unknown;
  readonly severity: Severity;
  /** Token of the draft to wipe in the same transaction. */
  readonly draftToken?: string | undefined;
}

export interface SubmissionReceipt {
  readonly id: string;
  /** False when this key had been stored before: nothing new was stored. */
  readonly created: boolean;
  /** Opens the patient's own result page. Put it in the cookie with `server.cookies.receipt.set`. */
  readonly receiptToken: string;
}

interface SubmissionReview {
  readonly by: string;
  readonly at: Date;
}

/** One line of the inbox. */
export interface SubmissionEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly submittedAt: Date;
  /** `null` while nobody has opened it. */
  readonly firstReadAt: Date | null;
  readonly review: SubmissionReview | null;
  readonly summary: unknown;
}

export interface StoredSubmission extends SubmissionEntry {
  readonly payload: unknown;
  /** What clinicians said of its flags, oldest first, as JSON. Perhaps by an earlier version of the site: check the shape. */
  readonly judgements: readonly unknown[];
}

/** What to store of a judgement, given all that is known; nothing to leave everything as it is. It runs in a transaction. */
export type Judge = (
  stored: StoredSubmission,
) => { readonly judgement: unknown; readonly severity: Severity } | undefined;

export interface SubmissionPage {
  readonly entries: readonly SubmissionEntry[];
  /** Starts at 1. A page past the end is the last page. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly unread: number;
}

export interface Submissions {
  /** Stores once, wipes the draft and issues a receipt, all or nothing. */
  submit(submission: NewSubmission): Promise<SubmissionReceipt>;
  /** Not reviewed first, then by severity, then unread, then newest. */
  list(options?: {
    readonly page?: number;
    /** Default 20, at most 100. */
    readonly pageSize?: number;
    readonly only?: 'unread' | 'unreviewed';
  }): Promise<SubmissionPage>;
  /** Decrypts one submission, notes its first reading and writes the audit log. `undefined` if there is none. */
  open(id: string, staff: StaffMember): Promise<StoredSubmission | undefined>;
  /** The same for an export; the audit log names it as one. */
  openForExport(id: string, staff: StaffMember): Promise<StoredSubmission | undefined>;
  /**
   * Stores what a member of staff says of a flag, sealed, with the severity of what still stands. `false` where `decide`
   * gave nothing or somebody else was first; `undefined` if there is no such submission.
   */
  judge(id: string, staff: StaffMember, decide: Judge): Promise<boolean | undefined>;
  /** Records who reviewed it and when. The first review stays. `undefined` if there is no such submission. */
  markReviewed(id: string, staff: StaffMember): Promise<SubmissionReview | undefined>;
}
