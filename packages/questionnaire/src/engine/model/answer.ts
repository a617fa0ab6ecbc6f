import type { CivilDate } from '@osseo/core';

/** Why a question has no value although the person dealt with it (FHIR data-absent-reason). */
export type AbsentReason = 'asked-unknown' | 'asked-declined';

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/**
 * One answer. An answer that could not be given is an answer of its own
 * (`absent`): unanswered, "I don't know" and "rather in person" are never the same.
 */
export type Answer =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'decimal'; readonly value: number }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'date'; readonly value: CivilDate | PartialDate }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'coding'; readonly value: Coding }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: Coding | undefined }
  | { readonly kind: 'absent'; readonly reason: AbsentReason }
  /** A value of a type that this engine does not run, kept as it came. */
  | { readonly kind: 'other'; readonly fhir: Readonly<Record<string, unknown>> };

/** FHIR allows `YYYY` and `YYYY-MM`; people often know no more. */
export type PartialDate = string & { readonly partialDate?: never };
