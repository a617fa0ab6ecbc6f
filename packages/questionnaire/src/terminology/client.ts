import type { Coding } from '../engine/model/answer.ts';

/** What a terminology service is asked: the codes of one value set, or those that fit what somebody typed. */
export interface ExpandRequest {
  /** Canonical address of the value set, with its version where the form names one (`|2.0`). */
  readonly url: string;
  /** Base address of the server that the form prefers; without it, whichever the host uses. */
  readonly server?: string;
  /** What was typed, in a search. */
  readonly filter?: string;
  /** The most codes to give. */
  readonly count?: number;
  readonly signal?: AbortSignal;
}

/** Asks a terminology service, as FHIR's `$expand` does. The host writes it: addresses, keys and networks are its own. */
export interface TerminologyClient {
  /** Rejects where the service cannot be had or does not know the value set. */
  readonly expand: (request: ExpandRequest) => Promise<readonly Coding[]>;
}
