import { choiceKey, isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { picked } from './picked.ts';

const ANSWER_CONSTRAINT = /Questionnaire\.item\.answerConstraint$/;
const CODING = ['system', 'version', 'code', 'display'];

/** Whether other answers than the options are welcome (R4 `open-choice`, R5 `answerConstraint`). */
export function isOpen(item: Json): boolean {
  const [beside] = objectsOf(item['extension']).filter(([{ url }]) => ANSWER_CONSTRAINT.test(String(url)));
  const constraint = textOf(item['answerConstraint'] ?? beside?.[0]['valueCode']);
  return item['type'] === 'open-choice' || (constraint !== undefined && constraint !== 'optionsOnly');
}

/** The options of a question as answers; `undefined` where the form does not hold them all. */
export function optionsOf(item: Json, questionnaire: Json): readonly Json[] | undefined {
  const own = objectsOf(item['answerOption']).flatMap(([option]): readonly Json[] => {
    const key = choiceKey(option, 'value');
    const value = key === undefined ? undefined : option[key];
    if (key === undefined || value === undefined) return [];
    return [{ [key]: isObject(value) && key === 'valueCoding' ? picked(value, CODING) : value }];
  });
  if (own.length > 0) return own;
  const [, id] = /^#(.+)/.exec(textOf(item['answerValueSet']) ?? '') ?? [];
  const contained = objectsOf(questionnaire['contained']).find((entry) => id !== undefined && entry[0]['id'] === id);
  return contained && conceptsIn(contained[0]);
}

function conceptsIn({ expansion, compose }: Json): readonly Json[] | undefined {
  if (isObject(expansion)) return answersOf(expansion['contains'], undefined);
  const includes = isObject(compose) ? objectsOf(compose['include']) : [];
  // A whole system, or another value set, is not in the form.
  if (includes.length === 0 || includes.some(([{ concept }]) => !Array.isArray(concept))) return undefined;
  return includes.flatMap(([{ concept, system }]) => answersOf(concept, system));
}

function answersOf(concepts: unknown, system: unknown): readonly Json[] {
  return objectsOf(concepts).flatMap(([concept]) => [
    ...(concept['code'] === undefined || concept['abstract'] === true
      ? []
      : [{ valueCoding: picked({ system, ...concept }, CODING) }]),
    ...answersOf(concept['contains'], system),
  ]);
}
