import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';

/** Why a request is refused, as a code of FHIR's issue types. The words are ours, so that no answer can be in them. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: OperationOutcomeIssue['code'];

  constructor(code: OperationOutcomeIssue['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export function outcomeOf(...issue: readonly OperationOutcomeIssue[]): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [...issue] };
}

/** What the host is told of something that was thrown: what we refuse by name, and of anything else only that it failed. */
export function failureOf(cause: unknown): OperationOutcome {
  return cause instanceof Refusal
    ? outcomeOf({ severity: 'error', code: cause.code, diagnostics: cause.message })
    : outcomeOf({ severity: 'error', code: 'exception', diagnostics: 'The request could not be carried out.' });
}
