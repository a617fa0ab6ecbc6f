import type { Json } from '../../engine/fhir/json.ts';
import type { FormElement } from '../form/read-form.ts';
import type { PopulateProblemCode } from '../model.ts';
import type { Run } from '../run.ts';
import { STEPS_PER_OPTION } from '../limits.ts';
import { optionsOf } from './options-of.ts';

/** A question, with what can be chosen. */
export interface Question {
  readonly item: Json;
  readonly type: string | undefined;
  /** The options as answers; `undefined` where the form does not hold them all. */
  readonly options: readonly Json[] | undefined;
}

/** What an element of the form asks, and may be answered with several values. */
export function questionOf({ json, type }: FormElement, run: Run): Question {
  const hasOptions = type === 'choice' || type === 'coding' || type === 'open-choice';
  const options = hasOptions ? optionsOf(json, run.questionnaire) : undefined;
  run.count(STEPS_PER_OPTION * (options?.length ?? 0));
  return { item: json, type, options };
}

/** An answer (`{ valueString: … }`), or why the value is none to a question. */
export type CastResult = Json | PopulateProblemCode;
