import { unsupported } from '../halt.ts';
import { readTemporal } from './temporal.ts';
import { isElement, type Element, type Value } from './value.ts';

/** The types of a choice: `value` is `valueString` in JSON. */
const TYPE =
  /^(?:Boolean|(?:Positive|Unsigned)Int|Integer|Decimal|Base64Binary|Instant|String|Ur[il]|Uuid|Canonical|Date|DateTime|Time|Code|Id|Oid|Markdown|Annotation|Attachment|Identifier|CodeableConcept|Coding|Quantity|Range|Period|Ratio|SampledData|Signature|HumanName|Address|ContactPoint|Timing|Reference|Age|Distance|Duration|Count|Money|Expression|Meta|Dosage)$/;

/** The names of dates and times in FHIR R4; text under them that is no date stays text. */
const DATES =
  /(?:[dD]ate|[dD]ateTime|Instant|On)$|^(?:authored|created|creation|detected|end|expiry|issued|last\w+|received|recorded|sent|start|started|timestamp|validTo|when\w*|date(?:Asserted|Written))$/;
const TIMES = /Time$|^time(?:OfDay)?$/;

/** Which types fit a name of `ofType` besides its own. */
const SUBTYPES: Readonly<Record<string, string>> = {
  String: 'Code|Id|Markdown',
  Uri: 'Url|Canonical|Oid|Uuid',
  Integer: 'PositiveInt|UnsignedInt',
  Quantity: 'Age|Count|Distance|Duration|Money',
};

/** Hands the children of one name to `give`: a list one by one, a choice by whichever type is there. */
export function childrenOf(element: Element, name: string, give: (child: Value) => void, type?: string): void {
  if (Object.hasOwn(element, name)) {
    const found = element[name];
    const shadow = Array.isArray(found) ? element[`_${name}`] : undefined;
    if (Array.isArray(shadow) && Array.isArray(found) && shadow.length > found.length) onlyExtensions();
    return giveEach(found, name, typedResource(give, type));
  }
  if (Object.hasOwn(element, `_${name}`)) onlyExtensions();
  const key = choiceOf(element, name);
  if (key !== undefined && (type === undefined || fits(key.slice(name.length), type)))
    giveEach(element[key], key, give);
}

/** All children, of every name. */
export function allChildrenOf(element: Element, give: (child: Value) => void): void {
  for (const name of Object.keys(element)) {
    if (name.startsWith('_')) unsupported('children() of an element with extensions');
    if (name !== 'resourceType') giveEach(element[name], name, give);
  }
}

function onlyExtensions(): never {
  return unsupported('an element with nothing but extensions');
}

function choiceOf(element: Element, name: string): string | undefined {
  for (const key in element) {
    const at = key.startsWith('_') ? 1 : 0;
    if (!key.startsWith(name, at) || !TYPE.test(key.slice(name.length + at))) continue;
    if (at === 0) return key;
    if (!Object.hasOwn(element, key.slice(1))) onlyExtensions();
  }
  return undefined;
}

function giveEach(found: unknown, key: string, give: (child: Value) => void): void {
  if (Array.isArray(found)) for (const entry of found) giveEach(entry, key, give);
  else if (found === null) onlyExtensions();
  else if (typeof found === 'string') give(textOf(found, key));
  else if (typeof found === 'number' || typeof found === 'boolean' || isElement(found)) give(found);
}

function textOf(text: string, key: string): Value {
  if (!/\d/.test(text)) return text;
  if (DATES.test(key)) return readTemporal(text, 'date', true) ?? text;
  return (TIMES.test(key) && readTemporal(text, 'time', true)) || text;
}

function fits(written: string, type: string): boolean {
  const wanted = type.charAt(0).toUpperCase() + type.slice(1);
  return written === wanted || new RegExp(`^(${SUBTYPES[wanted] ?? '-'})$`).test(written);
}

/** Of resources the wanted ones; of other elements the type is not written in the JSON. */
function typedResource(give: (child: Value) => void, type: string | undefined): (child: Value) => void {
  if (type === undefined) return give;
  return (child) => {
    if (isOfType(child, type)) give(child);
  };
}

/** Whether a value is a resource of a type. */
export function isOfType(value: Value, type: string): boolean {
  const resourceType = isElement(value) ? value['resourceType'] : undefined;
  if (typeof resourceType !== 'string') unsupported('the type of a value');
  if (type === 'Resource' || type === 'DomainResource') unsupported('abstract types');
  return resourceType === type;
}
