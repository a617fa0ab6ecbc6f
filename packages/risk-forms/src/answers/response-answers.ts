import { parseCivilDate, type CivilDate } from '@osseo/core';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { answersOf, type Answer } from '@osseo/questionnaire/engine';

/** What rules and talking points read of a response: the answers of each question, and the day it was written. */
export interface ResponseAnswers {
  /** Every answer to a question, in the order given; empty where there is none. */
  readonly of: (linkId: string) => readonly Answer[];
  /** The calendar day of `authored`. Without one, no rule on the age of a date can be decided. */
  readonly authored: CivilDate | undefined;
}

export function readResponse(response: QuestionnaireResponse): ResponseAnswers {
  const answers = answersOf(response);
  return {
    of: (linkId) => answers.get(linkId) ?? [],
    authored: parseCivilDate(response.authored?.slice(0, 10) ?? ''),
  };
}

/** The code, text or truth value of an answer, as a condition names it. */
export function valueOf(answer: Answer): string | boolean | undefined {
  if (answer.kind === 'boolean' || answer.kind === 'string') return answer.value;
  return answer.kind === 'coding' ? answer.value.code : undefined;
}

/** The number of an answer without its unit. */
export function numberOf(answer: Answer | undefined): number | undefined {
  if (answer?.kind === 'integer' || answer?.kind === 'decimal' || answer?.kind === 'quantity') return answer.value;
  return undefined;
}

/** The number of an answer that has no unit. One with a unit is something else, such as packs and not cigarettes. */
export function plainNumberOf(answer: Answer | undefined): number | undefined {
  return unitOf(answer) === undefined ? numberOf(answer) : undefined;
}

/** The unit of an answer: its code, or its name where it has none. */
export function unitOf(answer: Answer | undefined): string | undefined {
  return answer?.kind === 'quantity' ? (answer.unit?.code ?? answer.unit?.display) : undefined;
}
