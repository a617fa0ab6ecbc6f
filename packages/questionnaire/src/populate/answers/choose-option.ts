import { isObject, objectsOf, type Json } from '../../engine/fhir/json.ts';
import { asText } from './as-text.ts';
import type { CastResult, Question } from './question.ts';
import { isOpen } from './options-of.ts';
import { picked } from './picked.ts';

const CODING = ['system', 'version', 'code', 'display'];

/**
 * The value set of the one bare code that nearly every form asks for, whose system the form does not name.
 * Source: FHIR R4, http://hl7.org/fhir/R4/valueset-administrative-gender.html.
 */
const GENDER_URL = 'http://hl7.org/fhir/ValueSet/administrative-gender';
const GENDER_SYSTEM = 'http://hl7.org/fhir/administrative-gender';
const GENDERS: readonly unknown[] = ['male', 'female', 'other', 'unknown'];

/** A value as the answer to a choice: one of its options, where they are known, or a coding as it is. */
export function chooseOption(value: unknown, question: Question): CastResult {
  const { item, options } = question;
  const chosen = options && optionFor(value, options);
  if (chosen) return chosen;
  const codings = codingsOf(value);
  const [coding] = codings.filter(({ userSelected }) => userSelected === true).concat(codings);
  if (coding && isObject(value) && (!options || isOpen(item))) return { valueCoding: picked(coding, CODING) };
  if (options && !isOpen(item)) return 'not-an-option';
  return codeOf(value, item) ?? (isOpen(item) ? textAnswer(value) : unknownCode(value, item));
}

/** A bare code of the value set that is known here. */
function codeOf(value: unknown, item: Json): Json | undefined {
  const isKnown = isGender(item) && GENDERS.includes(value);
  return isKnown ? { valueCoding: { system: GENDER_SYSTEM, code: value } } : undefined;
}

function unknownCode(value: unknown, item: Json): CastResult {
  if (typeof value !== 'string') return 'wrong-type';
  return isGender(item) ? 'not-an-option' : 'unknown-system';
}

function isGender({ answerValueSet }: Json): boolean {
  return String(answerValueSet).split('|')[0] === GENDER_URL;
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
