import type { QuestionnaireResponse, Reference } from 'fhir/r4.js';
import type { FallbackEvaluator } from '../engine/fhirpath/fallback.ts';

/** What population uses of an `AbortSignal`. */
export interface PopulateSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Answers a FHIR query, such as `Condition?patient=1`, which is relative to the host's own server and url-encoded:
 * a Bundle or another resource, as JSON. Asked once for each distinct query. What it rejects with is not kept. The signal
 * is that of the options, as `fetch` takes it.
 */
export type FetchResource<Signal> = (query: string, options: { readonly signal: Signal | null }) => Promise<unknown>;

/** What population is given by its host. It has no clock and no network of its own. */
export interface PopulateOptions<Signal extends PopulateSignal = PopulateSignal> {
  /**
   * Resources by the names of launch contexts: `{ patient, user, encounter }`. Of a name that the form declares, only
   * the types that it declares are used.
   */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Without it, every query is a problem. */
  readonly fetchResource?: FetchResource<Signal>;
  /** What the response is about; without it nothing is populated by observation. */
  readonly subject?: Reference;
  /** The day, as `2026-11-22`, where the person is. */
  readonly today: string;
  /** The time with its zone, as `2026-11-22T09:30:00+09:00`; the response was authored then. */
  readonly now: string;
  /** Runs what is not compiled here: what `loadFallback()` of `fhirpath/fallback` gives. */
  readonly evaluate?: FallbackEvaluator;
  readonly signal?: Signal;
}

/** What became of a form. */
export interface Population {
  /** A response of status `in-progress`, with whatever could be answered. */
  readonly response: QuestionnaireResponse;
  /** What a person may choose from (`candidateExpression`); nothing of it is in the response. */
  readonly candidates: readonly Candidates[];
  readonly problems: readonly PopulateProblem[];
}

/** Proposals for one item; for each instance of a repeating group on their own. */
export interface Candidates {
  readonly path: string;
  readonly linkId: string | undefined;
  /** As JSON: values of the type of the item, or resources. */
  readonly values: readonly unknown[];
}

/** Something that was not populated as the form asks. It names the place in the form, never an answer. */
export interface PopulateProblem {
  readonly code: PopulateProblemCode;
  /** Where in the Questionnaire, e.g. `item[2].item[0].extension[1]`. */
  readonly path: string;
  readonly linkId: string | undefined;
}

export type PopulateProblemCode =
  | 'not-a-questionnaire'
  /* The form. */
  | 'missing-link-id'
  | 'duplicate-link-id'
  | 'too-deep'
  | 'too-many-items'
  | 'too-many-variables'
  | 'unreadable-extension'
  /** A way of population that is not run: a StructureMap. */
  | 'method-not-run'
  /* What the host gives. */
  | 'missing-context'
  | 'wrong-context-type'
  | 'missing-subject'
  /* Expressions. */
  | 'invalid-expression'
  | 'unsupported-expression'
  /** An error of FHIRPath, such as a name that is not known where the expression stands. */
  | 'expression-failed'
  | 'too-much-work'
  /* Queries. */
  | 'query-not-run'
  | 'query-failed'
  | 'too-many-queries'
  /** The server has more than it sent, and the form did not say how many it wants (`_count`). */
  | 'more-results'
  /** A part of the query is not known; without it the query would ask for the data of others. */
  | 'incomplete-query'
  /** A query to another place than the host's server: it may hold data of the person, and is not sent. */
  | 'foreign-query'
  /* Answers. */
  | 'wrong-type'
  /** Not in the unit that the question is asked in, or without a unit to compare. */
  | 'other-unit'
  | 'not-an-option'
  /** A code without its system, for a value set that the form does not contain. */
  | 'unknown-system'
  | 'several-values'
  | 'too-many-results'
  /** A question by observation that is about somebody else than the subject. */
  | 'other-subject';
