/**
 * Why a request was not taken, without a word of what it held. A host turns `reason` into a message with the next
 * step, and answers with `status`.
 */
export interface Refusal {
  readonly reason: 'cross-site' | 'too-large' | 'unreadable' | 'wrong-method' | 'wrong-type';
  readonly status: 400 | 403 | 405 | 413 | 415;
}

const STATUS = {
  'cross-site': 403,
  'too-large': 413,
  unreadable: 400,
  'wrong-method': 405,
  'wrong-type': 415,
} as const satisfies Record<Refusal['reason'], Refusal['status']>;

export function refusal(reason: Refusal['reason']): Refusal {
  return { reason, status: STATUS[reason] };
}
