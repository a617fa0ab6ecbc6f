import { choiceKey, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readCoding, readQuantity } from '../fhir/read-answer.ts';
import {
  ABSENT_REASONS_URL,
  ITEM_CONTROL_URL,
  MAX_QUANTITY_URL,
  MAX_VALUE_URL,
  MIN_QUANTITY_URL,
  MIN_VALUE_URL,
  UNIT_OPTION_URL,
  UNIT_URL,
} from '../fhir/urls.ts';
import { isAbsentReason } from '../keys/tokens.ts';
import type { AbsentReason, Coding } from '../model/answer.ts';
import type { DatePrecision, Quantity } from '../model/item.ts';

/** The extensions of one item by url. */
export type Extensions = ReadonlyMap<string, readonly Json[]>;

/** Every item is asked for many extensions and most have none, so they are sorted once. */
export function extensionsByUrl(raw: Json): Extensions {
  if (raw['extension'] === undefined) return NO_EXTENSIONS;
  const byUrl = new Map<string, Json[]>();
  for (const [extension] of objectsOf(raw['extension'])) {
    const url = textOf(extension['url']);
    if (url === undefined) continue;
    const known = byUrl.get(url);
    if (known) known.push(extension);
    else byUrl.set(url, [extension]);
  }
  return byUrl;
}

const NO_EXTENSIONS: Extensions = new Map();
const NONE: readonly never[] = [];

/** What was read of the extensions of one url; most often nothing, which is one list for all. */
function readEach<Value>(
  extensions: Extensions,
  url: string,
  read: (extension: Json) => Value | undefined,
): readonly Value[] {
  return extensions.get(url)?.flatMap((extension) => read(extension) ?? []) ?? NONE;
}

/** The code of the control that the form proposes. */
export function controlOf(extensions: Extensions): string | undefined {
  const concept = extensions.get(ITEM_CONTROL_URL)?.[0]?.['valueCodeableConcept'];
  if (!isObject(concept)) return undefined;
  return objectsOf(concept['coding']).flatMap(([coding]) => textOf(coding['code']) ?? [])[0];
}

/** The ways not to answer that the form offers. */
export function absentReasonsOf(extensions: Extensions): readonly AbsentReason[] {
  return readEach(extensions, ABSENT_REASONS_URL, ({ valueCode }) =>
    isAbsentReason(valueCode) ? valueCode : undefined,
  );
}

/** The units on offer: the options where there are some, otherwise the one unit of the item. */
export function unitsOf(extensions: Extensions): readonly Coding[] {
  const readUnit = ({ valueCoding }: Json) => (isObject(valueCoding) ? readCoding(valueCoding) : undefined);
  const options = readEach(extensions, UNIT_OPTION_URL, readUnit);
  return options.length > 0 ? options : readEach(extensions, UNIT_URL, readUnit);
}

/** How much of a date the proposed control asks for. */
export function datePrecisionOf(control: string | undefined): DatePrecision {
  if (control === 'yearMonth') return 'month';
  return control === 'year' ? 'year' : 'day';
}

/** The least number or date. */
export function minOf(extensions: Extensions): number | string | undefined {
  return limitOf(extensions, MIN_VALUE_URL);
}

/** The greatest number or date. */
export function maxOf(extensions: Extensions): number | string | undefined {
  return limitOf(extensions, MAX_VALUE_URL);
}

export function minQuantitiesOf(extensions: Extensions): readonly Quantity[] {
  return joined(quantitiesOf(extensions, MIN_QUANTITY_URL), quantitiesOf(extensions, MIN_VALUE_URL));
}

export function maxQuantitiesOf(extensions: Extensions): readonly Quantity[] {
  return joined(quantitiesOf(extensions, MAX_QUANTITY_URL), quantitiesOf(extensions, MAX_VALUE_URL));
}

/** A limit is a number or a date; limits of other kinds belong to types that the engine does not run. */
function limitOf(extensions: Extensions, url: string): number | string | undefined {
  const extension = extensions.get(url)?.[0];
  const key = extension && choiceKey(extension, 'value');
  if (key !== 'valueInteger' && key !== 'valueDecimal' && key !== 'valueDate') return undefined;
  const value = extension?.[key];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

function quantitiesOf(extensions: Extensions, url: string): readonly Quantity[] {
  return readEach(extensions, url, ({ valueQuantity }) => readQuantity(valueQuantity));
}

function joined<Value>(first: readonly Value[], second: readonly Value[]): readonly Value[] {
  return second.length === 0 ? first : [...first, ...second];
}
