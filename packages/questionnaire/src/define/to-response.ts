import { OsseoError } from '@osseo/core';
import type { QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4.js';
import { isObject, type Json } from '../engine/fhir/json.ts';
import type { Answers, DraftAnswers } from './model/answers.ts';
import type { DefinedQuestionnaire } from './model/defined-questionnaire.ts';
import { canonicalOf } from './canonical-of.ts';
import { holdsQuestions } from './holds-questions.ts';
import { writeValue } from './values/write-value.ts';

type Status = QuestionnaireResponse['status'];

/** What a response says besides its answers. Only one that is not `completed` may leave required answers out. */
export interface ResponseOptions<At extends Status = Status> {
  /** @default 'completed' */
  readonly status?: At;
  /** When it was given, as a FHIR dateTime. */
  readonly authored?: string;
}

/**
 * Writes typed answers as a QuestionnaireResponse, in the order of the form.
 * An empty list is no answer, nor is a list of items in which nothing is answered.
 *
 * @throws {OsseoError} `invalid-response` for what types cannot see: an item that the form does not have, and a
 * value that FHIR cannot write (an empty text, a day that does not exist). It names the item, never the answer.
 */
export function toResponse<Form extends DefinedQuestionnaire, At extends Status = 'completed'>(
  form: Form,
  answers: At extends 'in-progress' | 'stopped' ? DraftAnswers<Form> : Answers<Form>,
  options: ResponseOptions<At> = {},
): QuestionnaireResponse {
  const questionnaire = canonicalOf(form);
  const item = writeItems(form.item ?? [], answers, '');
  return {
    resourceType: 'QuestionnaireResponse',
    ...(questionnaire !== undefined && { questionnaire }),
    status: options.status ?? 'completed',
    ...(options.authored !== undefined && { authored: options.authored }),
    ...(item.length > 0 && { item }),
  };
}

/** `path` is made of linkIds: `medicines[1].name`. */
function writeItems(items: readonly QuestionnaireItem[], answers: unknown, path: string): QuestionnaireResponseItem[] {
  if (!isObject(answers)) return refuse(path);
  const known = new Set(items.flatMap(({ linkId, type }) => (type === 'display' ? [] : linkId)));
  for (const linkId of Object.keys(answers)) if (!known.has(linkId)) refuse(path + linkId);
  return items.flatMap((item) => {
    const value = Object.hasOwn(answers, item.linkId) ? answers[item.linkId] : undefined;
    if (value === undefined || item.type === 'display') return [];
    const place = path + item.linkId;
    const values: readonly unknown[] = item.repeats ? listOf(value, place) : [value];
    const placeOf = (index: number) => (item.repeats ? `${place}[${index}]` : place);
    if (item.type !== 'group') return writeQuestion(item, values, placeOf);
    return values.flatMap((one, index) => writeGroup(item, one, placeOf(index)));
  });
}

function writeGroup(item: QuestionnaireItem, answers: unknown, path: string): readonly QuestionnaireResponseItem[] {
  const inner = writeItems(item.item ?? [], answers, `${path}.`);
  // A group that is always there need not be written to be read back.
  if (inner.length === 0 && !item.repeats && !item.enableWhen) return [];
  return [{ ...nameOf(item), ...(inner.length > 0 && { item: inner }) }];
}

function writeQuestion(
  item: QuestionnaireItem,
  values: readonly unknown[],
  placeOf: (index: number) => string,
): readonly QuestionnaireResponseItem[] {
  const answer = values
    .map((value, index) => writeOne(item, value, placeOf(index)))
    .filter((one) => Object.keys(one).length > 0);
  const [first] = answer;
  if (!first) return [];
  // While a question has no answer, its items stand on the question itself.
  const isOpen = answer.length === 1 && Object.keys(first).every((key) => key === 'item');
  return [{ ...nameOf(item), ...(isOpen ? first : { answer }) }] as readonly QuestionnaireResponseItem[];
}

function writeOne(item: QuestionnaireItem, value: unknown, path: string): Json {
  if (!holdsQuestions(item)) return writeValue(item, value) ?? refuse(path);
  if (!isObject(value)) return refuse(path);
  const inner = writeItems(item.item ?? [], value['item'] ?? {}, `${path}.`);
  const written = value['value'] === undefined ? {} : (writeValue(item, value['value']) ?? refuse(path));
  return { ...written, ...(inner.length > 0 && { item: inner }) };
}

function nameOf({ linkId, text }: QuestionnaireItem): QuestionnaireResponseItem {
  return { linkId, ...(text !== undefined && { text }) };
}

function listOf(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(path);
}

function refuse(path: string): never {
  throw new OsseoError('invalid-response', 'Osseo: the form has no place for this answer.', path);
}
