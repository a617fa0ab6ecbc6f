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
export type { Draft } from './drafts/draft.ts';
export type { Receipt } from './receipts/receipt.ts';
export type { StaffMember } from './staff/staff.ts';
export type { Severity, StoredSubmission, SubmissionEntry, SubmissionPage } from './submissions/submission.ts';
export { originsOf } from './http/origins-of.ts';
export { BODY_LIMIT, readForm } from './http/read-form.ts';
export { reportFailure } from './host/report-failure.ts';
export { bundleReferences } from './bundle/bundle-references.ts';
export { toBundle } from './bundle/to-bundle.ts';
