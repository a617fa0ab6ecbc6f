import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readQuestionnaire } from '../form/read-questionnaire.ts';
import type { Form } from '../model/form.ts';

/**
 * The form that a stored response stands in for when its own is lost: its questions in their order, with the words that
 * the response holds, to be read and not to be changed. It knows no options, conditions or rules, and asks nothing.
 *
 * @param response A QuestionnaireResponse. Anything else gives a form without items.
 */
export function formOfResponse(response: unknown): Form {
  const given = isObject(response) && response['resourceType'] === 'QuestionnaireResponse' ? response : {};
  return readQuestionnaire({
    resourceType: 'Questionnaire',
    url: given['questionnaire'],
    item: itemsOf([given]),
  }).form;
}

/** One item per `linkId`, made of every place in which it stands. */
function itemsOf(holders: readonly Json[]): readonly object[] {
  const places = new Map<string, { readonly found: Json[]; repeats: boolean }>();
  for (const holder of holders) {
    const here = new Set<string>();
    for (const [raw] of objectsOf(holder['item'])) {
      const linkId = textOf(raw['linkId']);
      if (linkId === undefined) continue;
      const place = places.get(linkId) ?? { found: [], repeats: false };
      place.found.push(raw);
      place.repeats ||= here.has(linkId);
      places.set(linkId, place);
      here.add(linkId);
    }
  }
  return [...places].map(([linkId, { found, repeats }]) => itemOf(linkId, found, repeats));
}

function itemOf(linkId: string, found: readonly Json[], isSeveral: boolean): object {
  const answers = found.map((raw) => objectsOf(raw['answer']).map(([answer]) => answer));
  const [value] = answers.flat().flatMap((answer) => Object.keys(answer).filter((field) => field in TYPES));
  const isGroup = value === undefined && found.some((raw) => objectsOf(raw['item']).length > 0);
  return {
    linkId,
    text: found.map((raw) => textOf(raw['text'])).find((text) => text !== undefined),
    type: isGroup ? 'group' : TYPES[value ?? 'valueString'],
    repeats: isSeveral || answers.some(({ length }) => length > 1),
    readOnly: true,
    item: itemsOf([...found, ...answers.flat()]),
  };
}

/** The type of a question with answers of a kind. */
const TYPES: Readonly<Record<string, string>> = {
  valueBoolean: 'boolean',
  valueInteger: 'integer',
  valueDecimal: 'decimal',
  valueDate: 'date',
  valueDateTime: 'dateTime',
  valueTime: 'time',
  valueString: 'text',
  valueUri: 'url',
  valueAttachment: 'attachment',
  valueCoding: 'open-choice',
  valueQuantity: 'quantity',
  valueReference: 'reference',
};
