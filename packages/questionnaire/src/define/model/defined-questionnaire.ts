import type { Questionnaire } from 'fhir/r4.js';
import type { ItemSpec } from './item-spec.ts';

declare const items: unique symbol;

/**
 * A FHIR R4 Questionnaire whose items are known to the compiler. It is plain
 * JSON: what is known of it exists in types only, and nothing of it at run time.
 */
export interface DefinedQuestionnaire<Items extends readonly ItemSpec[] = readonly ItemSpec[]> extends Questionnaire {
  readonly [items]?: Items;
}
