import type { Json } from '../fhir/json.ts';
import { writeAnswer } from '../fhir/write-answer.ts';
import type { Form } from '../model/form.ts';
import type { AnswerOption, Item } from '../model/item.ts';

const SCORE_URL = 'http://hl7.org/fhir/StructureDefinition/itemWeight';

const known = new WeakMap<Form, Json>();

/**
 * What expressions read as `%questionnaire` where the host gives none: the questions with their words, options and scores, which
 * `weight()` needs and `%qitem` reads.
 */
export function questionnaireOf(form: Form): Json {
  let questionnaire = known.get(form);
  if (!questionnaire) {
    questionnaire = { resourceType: 'Questionnaire', item: form.items.map(itemOf) };
    known.set(form, questionnaire);
  }
  return questionnaire;
}

function itemOf({ linkId, text, prefix, fhirType, required, repeats, readOnly, options, items, type }: Item): Json {
  return {
    linkId,
    ...(prefix !== undefined && { prefix }),
    ...(text !== undefined && { text }),
    type: fhirType,
    required,
    repeats,
    readOnly,
    ...(options.length > 0 && { answerOption: options.map((option) => optionOf(option, type)) }),
    ...(items.length > 0 && { item: items.map(itemOf) }),
  };
}

function optionOf({ answer, score }: AnswerOption, type: Item['type']): Json {
  const value = writeAnswer(answer, type);
  return score === undefined ? value : { ...value, extension: [{ url: SCORE_URL, valueDecimal: score }] };
}
