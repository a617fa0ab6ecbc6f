import { isObject, objectsOf, type Json } from '../../engine/fhir/json.ts';
import { asText } from './as-text.ts';
import type { CastResult, Question } from './question.ts';
import { isOpen, optionsOf } from './options-of.ts';
import { picked } from './picked.ts';

const CODING = ['system', 'version', 'code', 'display', 'userSelected'];

/**
 * The systems of value sets that FHIR binds a `code` to. Such a code has no system of its own, and the form names the
 * value set alone. Source: FHIR R4, "Value Set http://hl7.org/fhir/ValueSet/administrative-gender".
 */
const SYSTEMS: ReadonlyMap<unknown, string> = new Map([
  ['http://hl7.org/fhir/ValueSet/administrative-gender', 'http://hl7.org/fhir/administrative-gender'],
]);

/** A value as the answer to a choice: one of its options, where they are known, or a coding as it is. */
export function chooseOption(value: unknown, question: Question): CastResult {
  const { item } = question;
  const options = optionsOf(question);
  const chosen = options && optionFor(value, options);
  if (chosen) return chosen;
  const codings = codingsOf(value);
  const [coding] = codings.filter(({ userSelected }) => userSelected === true).concat(codings);
  if (isOpen(item) && coding && isObject(value)) return { valueCoding: picked(coding, CODING) };
  if (isOpen(item)) return textAnswer(value);
  if (options) return 'not-an-option';
  if (coding && isObject(value)) return { valueCoding: picked(coding, CODING) };
  if (typeof value !== 'string') return 'wrong-type';
  const system = SYSTEMS.get(String(item['answerValueSet']).split('|')[0]);
  return system === undefined ? 'unknown-system' : { valueCoding: { system, code: value } };
}

function textAnswer(value: unknown): CastResult {
  const text = asText(value);
  return text === undefined ? 'wrong-type' : { valueString: text };
}

/** The one option that a value stands for. A bare code or word that two options share is neither. */
function optionFor(value: unknown, options: readonly Json[]): Json | undefined {
  if (!isObject(value)) {
    const alike = options.filter((option) => isNamed(option, value));
    return alike.length === 1 ? alike[0] : undefined;
  }
  for (const coding of codingsOf(value)) {
    const option = options.find(({ valueCoding }) => isObject(valueCoding) && isSame(valueCoding, coding));
    if (option) return option;
  }
  const { reference } = value;
  return reference === undefined
    ? undefined
    : options.find(({ valueReference }) => isObject(valueReference) && valueReference['reference'] === reference);
}

function isNamed({ valueCoding, ...option }: Json, value: unknown): boolean {
  if (isObject(valueCoding)) return valueCoding['code'] === value || valueCoding['display'] === value;
  return Object.values(option).includes(value);
}

function isSame(option: Json, { system, code, display }: Json): boolean {
  if (code === undefined) return option['display'] === display;
  return (
    option['code'] === code && (system === undefined || option['system'] === undefined || option['system'] === system)
  );
}

/** The codings of a concept, or the coding that a value is. */
function codingsOf(value: unknown): readonly Json[] {
  if (!isObject(value)) return [];
  if (Array.isArray(value['coding'])) return objectsOf(value['coding']).map(([coding]) => coding);
  const isCoding = typeof (value['code'] ?? value['display']) === 'string';
  return isCoding && value['value'] === undefined && value['reference'] === undefined ? [value] : [];
}
