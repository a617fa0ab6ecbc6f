import type { Json } from '../../engine/fhir/json.ts';
import type { PopulateProblemCode } from '../model.ts';

/** A question, with the form for the value sets that it contains. */
export interface Question {
  readonly item: Json;
  readonly type: string | undefined;
  readonly questionnaire: Json;
}

/** An answer (`{ valueString: … }`), or why the value is none to a question. */
export type CastResult = Json | PopulateProblemCode;
