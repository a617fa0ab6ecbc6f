import type { CivilDate } from '@osseo/core';

/** Why a question has no value although the person dealt with it (FHIR data-absent-reason). */
export type AbsentReason = 'asked-unknown' | 'asked-declined';

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** A file, as FHIR has it. The object is kept whole, with whatever else was said of the file. */
export interface Attachment {
  /** The kind of file, as a MIME type. */
  readonly contentType?: string;
  /** The file itself, in base64. */
  readonly data?: string;
  /** Where the file lies. */
  readonly url?: string;
  /** In bytes, as it came: FHIR R5 writes it as text. */
  readonly size?: unknown;
  readonly title?: string;
}

/** A pointer to a resource, as FHIR has it. The object is kept whole. */
export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
  /** A business identifier, as it came. */
  readonly identifier?: unknown;
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
  /** A moment as it was written: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or with a time and its zone. */
  | { readonly kind: 'dateTime'; readonly value: string }
  /** A time of day, `hh:mm:ss`. */
  | { readonly kind: 'time'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'uri'; readonly value: string }
  | { readonly kind: 'coding'; readonly value: Coding }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: Coding | undefined }
  | { readonly kind: 'attachment'; readonly value: Attachment }
  | { readonly kind: 'reference'; readonly value: Reference }
  | { readonly kind: 'absent'; readonly reason: AbsentReason }
  /** A value of a type that this engine does not run, kept as it came. */
  | { readonly kind: 'other'; readonly fhir: Readonly<Record<string, unknown>> };

/** FHIR allows `YYYY` and `YYYY-MM`; people often know no more. */
export type PartialDate = string & { readonly partialDate?: never };
