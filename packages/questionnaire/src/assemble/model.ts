import type { Questionnaire } from 'fhir/r4.js';

/**
 * Finds the Questionnaire of a canonical, such as `http://example.org/Questionnaire/name|1.0`:
 * `undefined` where there is none. Asked once for each canonical. What it rejects with is not kept.
 */
export type ResolveQuestionnaire = (canonical: string) => Promise<unknown>;

export interface Assembly {
  /** The form with all its modules in it; `undefined` where a problem is an error. */
  readonly questionnaire: Questionnaire | undefined;
  readonly problems: readonly AssembleProblem[];
}

export interface AssembleProblem {
  readonly code: AssembleProblemCode;
  /** A form with an error is not assembled; a warning is for its author. */
  readonly severity: 'error' | 'warning';
  /** The form that the path is in, by its canonical; `undefined` for the one that is assembled. */
  readonly questionnaire: string | undefined;
  /** e.g. `item[2].item[0]`. */
  readonly path: string;
}

export type AssembleProblemCode =
  | 'not-a-questionnaire'
  | 'not-found'
  /** A form that is inside itself. */
  | 'cycle'
  | 'too-deep'
  | 'too-many-items'
  /** Only a `display` can be replaced by a form. */
  | 'not-a-display'
  /** The condition of the `display` goes with it: a group around it would keep one. */
  | 'condition-lost'
  /** Without a version, the assembled form changes with its modules. */
  | 'not-versioned'
  | 'adaptive'
  | 'modifier'
  /** The language, security, rules or way of entry are not those of the form around it. */
  | 'not-aligned'
  /** A variable that the module needs is not there. */
  | 'missing-context'
  /** An extension that only an item of a module may have is on its root. */
  | 'misplaced-extension'
  /** A prefix that is more than texts and other prefixes joined by `+`. */
  | 'unreadable-prefix'
  | 'duplicate-variable'
  | 'duplicate-link-id'
  | 'duplicate-contained-id';
