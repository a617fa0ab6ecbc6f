import { choiceKey, extensionsOf, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readCoding, readQuantity } from '../fhir/read-answer.ts';
import {
  ITEM_CONTROL_URL,
  MAX_QUANTITY_URL,
  MAX_VALUE_URL,
  MIN_QUANTITY_URL,
  MIN_VALUE_URL,
  UNIT_OPTION_URL,
  UNIT_URL,
} from '../fhir/urls.ts';
import type { Coding } from '../model/answer.ts';
import type { DatePrecision, Item, Quantity } from '../model/item.ts';

/** The code of the control that the form proposes. */
export function controlOf(raw: Json): string | undefined {
  const concept = extensionsOf(raw, ITEM_CONTROL_URL)[0]?.['valueCodeableConcept'];
  if (!isObject(concept)) return undefined;
  return objectsOf(concept['coding']).flatMap(([coding]) => textOf(coding['code']) ?? [])[0];
}

/** The units on offer: the options where there are some, otherwise the one unit of the item. */
export function unitsOf(raw: Json): readonly Coding[] {
  const options = codingsOf(raw, UNIT_OPTION_URL);
  return options.length > 0 ? options : codingsOf(raw, UNIT_URL);
}

type Limits = Pick<Item, 'min' | 'max' | 'minQuantities' | 'maxQuantities' | 'datePrecision'>;

export function limitsOf(raw: Json): Limits {
  return {
    min: limitOf(raw, MIN_VALUE_URL),
    max: limitOf(raw, MAX_VALUE_URL),
    minQuantities: [...quantitiesOf(raw, MIN_QUANTITY_URL), ...quantitiesOf(raw, MIN_VALUE_URL)],
    maxQuantities: [...quantitiesOf(raw, MAX_QUANTITY_URL), ...quantitiesOf(raw, MAX_VALUE_URL)],
    datePrecision: DATE_PRECISIONS[controlOf(raw) ?? ''] ?? 'day',
  };
}

const DATE_PRECISIONS: Readonly<Record<string, DatePrecision | undefined>> = { yearMonth: 'month', year: 'year' };

/** A limit is a number or a date; limits of other kinds belong to types that the engine does not run. */
function limitOf(raw: Json, url: string): number | string | undefined {
  const extension = extensionsOf(raw, url)[0];
  const key = extension && choiceKey(extension, 'value');
  if (key !== 'valueInteger' && key !== 'valueDecimal' && key !== 'valueDate') return undefined;
  const value = extension?.[key];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

function quantitiesOf(raw: Json, url: string): readonly Quantity[] {
  return extensionsOf(raw, url).flatMap((extension) => readQuantity(extension['valueQuantity']) ?? []);
}

function codingsOf(raw: Json, url: string): readonly Coding[] {
  return extensionsOf(raw, url).flatMap(({ valueCoding }) => (isObject(valueCoding) ? readCoding(valueCoding) : []));
}
