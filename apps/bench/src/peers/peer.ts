import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';

/** An answer of a task, as plain data; each peer writes it its own way. */
export type Value = boolean | number | string;

/** A form that an engine has loaded and that takes answers. */
export interface Loaded {
  /** Records an answer and brings everything that follows from it up to date. */
  answer(linkId: string, value: Value): void | Promise<void>;
  /** Whether a question is shown. Asked outside the measured time, to prove that an answer had its effect. */
  isEnabled(linkId: string): boolean;
  /** The number that a question holds. Asked outside the measured time as well. */
  numberOf(linkId: string): number | undefined;
  /** Checks every answer and gives how many problems there are. */
  readonly validate?: () => number;
  /** The answers as the peer hands them out. */
  readonly respond?: () => unknown;
}

/** An engine as it is measured: the public calls that a host without a view makes. */
export interface Peer<Prepared = unknown> {
  /** Turns the form into what the engine reads. Not measured, so that an engine of another format pays nothing for it. */
  prepare(form: Questionnaire, response: QuestionnaireResponse | undefined): Prepared;
  load(prepared: Prepared): Loaded | Promise<Loaded>;
  /** Lets go of what the engine keeps between forms. */
  unload?(): void;
}

/** A FHIR form and, where it is half filled, its response. */
export interface FhirForm {
  readonly form: Questionnaire;
  readonly response: QuestionnaireResponse | undefined;
}

/** The element of a FHIR answer that holds a task's value. */
export function fhirAnswer(
  value: Value,
): { readonly valueBoolean: boolean } | { readonly valueInteger: number } | { readonly valueString: string } {
  if (typeof value === 'boolean') return { valueBoolean: value };
  return typeof value === 'number' ? { valueInteger: value } : { valueString: value };
}

/** The group of the generated forms in which a question stands. */
export function groupOf(linkId: string): string {
  return linkId.slice(0, linkId.indexOf('-'));
}
