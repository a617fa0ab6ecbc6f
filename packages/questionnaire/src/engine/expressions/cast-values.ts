import { isDate, isDateTime, isTime } from '../checks/well-formed.ts';
import { isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { matchesIn } from '../fhir/matches-in.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { referenceTo } from '../fhir/reference-to.ts';
import { toJson } from '../fhirpath/index.ts';
import { Measure } from '../fhirpath/values/measure.ts';
import type { Value, Values } from '../fhirpath/values/value.ts';
import type { Answer } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import type { FormulaCell } from './formula-cell.ts';

const UCUM = 'http://unitsofmeasure.org';

/** What a formula gave last, as answers of an item: of a query of FHIR the resources that it found. */
export function answersIn({ formula, values }: Pick<FormulaCell, 'formula' | 'values'>, item: Item): readonly Answer[] {
  const isQuery = formula.expression.language === 'fhir-query';
  return castValues(isQuery ? values.flatMap((value) => (isObject(value) ? matchesIn(value) : [])) : values, item);
}

/** What an expression gives, as answers of an item. What is no answer of its type is left out. */
export function castValues(values: Values, item: Item): readonly Answer[] {
  const answers = values.flatMap((value) => castValue(value, item) ?? []);
  return item.repeats ? answers : answers.slice(0, 1);
}

function castValue(value: Value, item: Item): Answer | undefined {
  const json = value instanceof Measure ? quantityOf(value) : toJson([value])[0];
  switch (item.type) {
    case 'boolean':
      return typeof json === 'boolean' ? { kind: 'boolean', value: json } : undefined;
    case 'integer':
      return Number.isInteger(json) ? { kind: 'integer', value: json as number } : undefined;
    case 'decimal':
      return typeof json === 'number' ? { kind: 'decimal', value: json } : undefined;
    case 'string':
    case 'text':
      // FHIR has no empty text.
      return isObject(json) || String(json).trim() === '' ? undefined : { kind: 'string', value: String(json) };
    case 'date':
      return textThat(isDate, 'Date', typeof json === 'string' ? json.slice(0, 10) : json);
    case 'dateTime':
      return textThat(isDateTime, 'DateTime', json);
    case 'time':
      return textThat(isTime, 'Time', json);
    case 'url':
      return readAs('Uri', json);
    case 'quantity':
      return typeof json === 'number'
        ? { kind: 'quantity', value: json, unit: item.units[0] }
        : readAs('Quantity', json);
    case 'reference':
      return castReference(json);
    case 'attachment':
      return readAs('Attachment', json);
    case 'choice':
    case 'open-choice':
      return item.fhirType === 'reference' ? castReference(json) : castOption(json, item);
    default:
      return undefined;
  }
}

/** What a date is like is for FHIR to say; other text is no answer. */
function textThat(fits: (text: string) => boolean, type: string, json: unknown): Answer | undefined {
  return typeof json === 'string' && fits(json) ? readAs(type, json) : undefined;
}

function readAs(type: string, json: unknown): Answer | undefined {
  const answer = readAnswer({ [`value${type}`]: json });
  return answer?.kind === 'other' ? undefined : answer;
}

function quantityOf({ value, unit }: Measure): Json {
  const code = unit.replaceAll("'", '');
  return unit.startsWith("'") ? { value, unit: code, system: UCUM, code } : { value, unit: code };
}

/** A resource is what it refers to. */
function castReference(json: unknown): Answer | undefined {
  return readAs('Reference', isObject(json) && json['resourceType'] !== undefined ? referenceTo(json) : json);
}

/** An option by its code or its words, or what may stand beside the options. */
function castOption(json: unknown, item: Item): Answer | undefined {
  const coding = isObject(json) ? codingOf(json) : undefined;
  const code = coding ? textOf(coding['code']) : isObject(json) ? undefined : String(json);
  const system = coding && textOf(coding['system']);
  const option = item.options.find(({ answer, label }) => {
    if (answer.kind !== 'coding') return String('value' in answer && answer.value) === code;
    if (system !== undefined && answer.value.system !== undefined && system !== answer.value.system) return false;
    return answer.value.code === code || (!coding && label === code);
  });
  if (option) return option.answer;
  // A resource is no coding, although it may have a code.
  if (coding) return coding['resourceType'] === undefined ? readAnswer({ valueCoding: coding }) : undefined;
  return item.type === 'open-choice' && code !== undefined ? { kind: 'string', value: code } : undefined;
}

/** A Coding as it is, or the first of a CodeableConcept. */
function codingOf(json: Json): Json | undefined {
  if (json['coding'] === undefined) return json;
  return objectsOf(json['coding'])[0]?.[0];
}
