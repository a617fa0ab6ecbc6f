/**
 * The one entry that pages use. Nothing here knows Astro: the host and the pages
 * share one server per process, whichever of them asks first.
 *
 * ```ts
 * const { drafts, cookies } = await getServer();
 * const reading = await drafts.read(cookies.draft.read(request));
 * ```
 */
export { getServer, type ClinicServer } from './clinic-server.ts';
export { StoreError } from './database/store-error.ts';
export type { Draft, DraftReading, Drafts, DraftSaving } from './drafts/draft.ts';
export type { Receipt, Receipts } from './receipts/receipt.ts';
export type { SignIn, Staff, StaffCheck, StaffMember } from './staff/staff.ts';
export type {
  NewSubmission,
  Severity,
  StoredSubmission,
  SubmissionEntry,
  SubmissionPage,
  SubmissionReceipt,
  SubmissionReview,
  Submissions,
} from './submissions/submission.ts';
export { describeFailure } from './host/describe-failure.ts';
export { personalHeaders } from './http/personal-headers.ts';
export type { RequestProblem } from './http/request-problem.ts';
export { readForm, type FormReading } from './http/read-form.ts';
export { bundleReferences, type BundleReferences } from './bundle/bundle-references.ts';
export { toBundle, type BundleParts } from './bundle/to-bundle.ts';
