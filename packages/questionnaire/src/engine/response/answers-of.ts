import type { QuestionnaireResponse } from 'fhir/r4.js';
import { objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { MAX_DEPTH } from '../form/limits.ts';
import type { Answer } from '../model/answer.ts';

/** Every answer of a response by `linkId`, in the order of the response, over all instances. */
export function answersOf(response: QuestionnaireResponse): ReadonlyMap<string, readonly Answer[]> {
  const found = new Map<string, Answer[]>();
  const read = (holder: Json, depth: number): void => {
    if (depth > 2 * MAX_DEPTH) return;
    for (const [item] of objectsOf(holder['item'])) {
      const linkId = textOf(item['linkId']) ?? '';
      for (const [raw] of objectsOf(item['answer'])) {
        const answer = readAnswer(raw);
        if (answer) found.set(linkId, [...(found.get(linkId) ?? []), answer]);
        read(raw, depth + 1);
      }
      read(item, depth + 1);
    }
  };
  read(response as unknown as Json, 1);
  return found;
}
