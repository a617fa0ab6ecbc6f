import type { Config } from './config/config.ts';
import type { Drafts } from './drafts/draft.ts';
import type { TokenCookie } from './http/cookies.ts';
import type { Receipts } from './receipts/receipt.ts';
import type { Staff } from './staff/staff.ts';
import type { Submissions } from './submissions/submission.ts';

/** Everything behind the pages. One per process. */
export interface ClinicServer {
  readonly config: Config;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly staff: Staff;
  readonly cookies: { readonly draft: TokenCookie; readonly receipt: TokenCookie };
  /** Deletes drafts and receipts that are past their time. The host calls it every five minutes. */
  expire(): Promise<void>;
  close(): Promise<void>;
}

/** The server of this process, opened by whoever asks first. */
export function getServer(): Promise<ClinicServer> {
  throw new Error('not open');
}
