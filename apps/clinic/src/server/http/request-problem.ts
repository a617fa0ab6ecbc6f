/**
 * Why a request was not taken, without a word of what it held. A page turns
 * `kind` into a message with the next step and answers with `status`.
 */
export interface RequestProblem {
  readonly kind: 'cross-site' | 'too-large' | 'unreadable' | 'wrong-type';
  readonly status: 400 | 403 | 413 | 415;
}

export const PROBLEMS: Readonly<Record<RequestProblem['kind'], RequestProblem>> = {
  'cross-site': { kind: 'cross-site', status: 403 },
  'too-large': { kind: 'too-large', status: 413 },
  unreadable: { kind: 'unreadable', status: 400 },
  'wrong-type': { kind: 'wrong-type', status: 415 },
};
