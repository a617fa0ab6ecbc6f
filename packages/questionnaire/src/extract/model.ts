/** The variables of an expression by name, without the `%`. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Evaluates a FHIRPath expression that extraction does not read by itself, with
 * any engine: `expression` on `focus`, which is of the FHIR type `base` where that
 * is known (`QuestionnaireResponse.item`, say). Gives plain JSON values. May throw:
 * the expression is then named in the problems, the message is dropped.
 */
export type Evaluate = (
  expression: string,
  focus: unknown,
  variables: Variables,
  base: string | undefined,
) => readonly unknown[];

/** What must be known of an element to write it: its types (codes of FHIR), and whether it is a list. */
export interface ElementShape {
  readonly types: readonly string[];
  readonly repeats: boolean;
}

/**
 * The shape of the element `name` of a type or of a part of one: `('Patient', 'name')`,
 * `('Patient.contact', 'name')`, `('HumanName', 'given')`. `undefined` where there is none.
 */
export type ShapeOf = (type: string, name: string) => ElementShape | undefined;

/** What extraction is given by its host. It has no clock, no randomness and no network of its own. */
export interface Host {
  /** A new UUID on every call, such as `crypto.randomUUID()`; it becomes `urn:uuid:…`. */
  readonly newId: () => string;
  /** Without it, only simple paths are read, and every other expression is a problem. */
  readonly evaluate?: Evaluate;
  /** What Observations are derived from; by default `QuestionnaireResponse/` and the id of the response. */
  readonly responseReference?: string;
}

export type ExtractProblemCode =
  /* Refusals: there is no bundle. */
  | 'not-a-questionnaire'
  | 'not-a-response'
  | 'not-completed'
  | 'entered-in-error'
  | 'other-questionnaire'
  /* The rest is extracted. */
  | 'modifier'
  | 'too-deep'
  | 'method-not-given'
  | 'no-parent-observation'
  | 'unknown-subject'
  | 'not-an-observation-value'
  | 'unreadable-extension'
  | 'unknown-template'
  | 'unknown-resource-type'
  | 'unknown-element'
  /** A resource of a profile: what the profile fixes is not in it, unless the form says so itself. */
  | 'profile-not-read'
  | 'expression-not-run'
  | 'expression-failed'
  | 'wrong-type'
  | 'several-values'
  | 'repeated-full-url'
  /** The host could not run a StructureMap. */
  | 'map-failed'
  /** What a StructureMap gave is no resource, or a Bundle that holds something else. */
  | 'not-a-resource';

/** Something that was not extracted as the form asks. It names the place in the form, never an answer. */
export interface ExtractProblem {
  readonly code: ExtractProblemCode;
  /** Where in the Questionnaire, e.g. `item[2].item[0]`, or in a contained template, e.g. `contained[0].name[0].family`. */
  readonly path: string;
  readonly linkId: string | undefined;
}
