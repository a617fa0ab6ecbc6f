import type { Refusal } from '@osseo/questionnaire/server';

/** Messages of the plan that take a whole page: what happened, and the next step. */
export type PlanMessage = 'expired' | 'noReceipt' | 'alreadySent' | 'tooLarge' | 'outOfDate' | 'notTaken';

/** What a request to the plan comes to: a page of its own kind, a message, or another address. */
export type Outcome<Page> =
  | { readonly kind: 'page'; readonly status: number; readonly page: Page }
  | { readonly kind: 'message'; readonly status: number; readonly message: PlanMessage }
  | { readonly kind: 'go'; readonly to: string; readonly setCookies: readonly string[] };

export function go<Page>(to: string, setCookies: readonly string[] = []): Outcome<Page> {
  return { kind: 'go', to, setCookies };
}

export function say<Page>(message: PlanMessage): Outcome<Page> {
  return { kind: 'message', status: STATUS[message], message };
}

export function show<Page>(page: Page, status = 200): Outcome<Page> {
  return { kind: 'page', status, page };
}

/** A request that was not taken, as a message with the next step. */
export function problemOutcome<Page>({ reason, status }: Refusal): Outcome<Page> {
  return { kind: 'message', status, message: reason === 'too-large' ? 'tooLarge' : 'notTaken' };
}

/** What a browser is told with a message. A post that was not taken has a status of its own. */
export const STATUS: Readonly<Record<PlanMessage, number>> = {
  expired: 410,
  noReceipt: 410,
  alreadySent: 409,
  tooLarge: 413,
  outOfDate: 409,
  notTaken: 400,
};
