import type { Extension } from 'fhir/r4.js';
import {
  ABSENT_REASONS_URL,
  ITEM_CONTROL_URL,
  MAX_VALUE_URL,
  MIN_VALUE_URL,
  UNIT_OPTION_URL,
  UNIT_URL,
} from '../../engine/fhir/urls.ts';
import type { ItemSpec, UnitSpec } from '../model/item-spec.ts';
import { plainField } from '../values/plain-field.ts';
import { UCUM_URL } from '../values/ucum-url.ts';

const ITEM_CONTROL_SYSTEM = 'http://hl7.org/fhir/questionnaire-item-control';

/** What FHIR R4 says of an item by extension. */
export function writeExtensions(item: ItemSpec): readonly Extension[] {
  return [
    ...(item.control === undefined ? [] : [writeControl(item.control)]),
    ...('absentReasons' in item ? (item.absentReasons ?? []) : []).map((valueCode) => ({
      url: ABSENT_REASONS_URL,
      valueCode,
    })),
    ...('units' in item ? writeUnits(item.units ?? []) : []),
    ...('min' in item && item.min !== undefined ? [writeLimit(MIN_VALUE_URL, item.type, item.min)] : []),
    ...('max' in item && item.max !== undefined ? [writeLimit(MAX_VALUE_URL, item.type, item.max)] : []),
  ];
}

function writeControl(code: string): Extension {
  return { url: ITEM_CONTROL_URL, valueCodeableConcept: { coding: [{ system: ITEM_CONTROL_SYSTEM, code }] } };
}

/** A single unit is the unit of the question; several are its options. */
function writeUnits(units: readonly UnitSpec[]): readonly Extension[] {
  const url = units.length === 1 ? UNIT_URL : UNIT_OPTION_URL;
  return units.map(({ code, display, system = UCUM_URL }) => ({ url, valueCoding: { system, code, display } }));
}

/** FHIR spells a limit as it spells an answer. */
function writeLimit(url: string, type: ItemSpec['type'], limit: number | string): Extension {
  return { url, [plainField(type)]: limit };
}
