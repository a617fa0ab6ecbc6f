import { unsupported } from '../halt.ts';
import { readTemporal } from './temporal.ts';
import { isElement, type Element, type Value } from './value.ts';

/** The elements of FHIR R4 that come in several types, named without the type: `value` is `valueString` in JSON. */
const CHOICES = new Set(
  (
    'value answer effective onset abatement occurrence performed medication deceased multipleBirth asNeeded dose rate timing ' +
    'time scheduled subject product author collected location diagnosis serviced procedure content target source ' +
    'legallyBinding entity topic allowed used identified manufacturer code defaultValue fixed maxValue minValue pattern ' +
    'definition participantEffective age born start detail due module doseNumber seriesDoses name example chargeItem created ' +
    'item statusReason indication characteristic reported date event offset occurred studyEffective probability when quantity ' +
    'fastingStatus additive minimumVolume substance amount definingSubstance bounds'
  ).split(' '),
);

const TYPE =
  /^(Boolean|Integer|Decimal|Base64Binary|Instant|String|Uri|Date|DateTime|Time|Code|Oid|Id|UnsignedInt|PositiveInt|Markdown|Canonical|Url|Uuid|Annotation|Attachment|Identifier|CodeableConcept|Coding|Quantity|Range|Period|Ratio|SampledData|Signature|HumanName|Address|ContactPoint|Timing|Reference|Age|Distance|Duration|Count|Money|Expression|Meta|Dosage)$/;

/** The names of dates that do not end as dates do. */
const DATES =
  /^(birthDate|authored|authoredOn|created|creation|dateAsserted|dateWritten|detected|end|expiry|issued|lastModified|lastOccurrence|lastPerformed|lastUpdated|received|recorded|recordedOn|sent|start|started|timestamp|validTo|when\w*|\w*Instant|\w*[dD]ate|\w*[dD]ateTime)$/;
const TIMES = /^(\w*Time|timeOfDay)$/;

/** Which types fit a name of `ofType` besides its own. */
const SUBTYPES: Readonly<Record<string, string>> = {
  String: 'Code|Id|Markdown',
  Uri: 'Url|Canonical|Oid|Uuid',
  Integer: 'PositiveInt|UnsignedInt',
  Quantity: 'Age|Count|Distance|Duration|Money',
};

/** Hands the children of one name to `give`: a list one by one, a choice by whichever type is there. */
export function childrenOf(element: Element, name: string, give: (child: Value) => void, type?: string): void {
  if (Object.hasOwn(element, name)) return giveEach(element[name], name, typedResource(give, type));
  if (Object.hasOwn(element, `_${name}`)) unsupported('an element with nothing but extensions');
  if (!CHOICES.has(name)) return;
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

function choiceOf(element: Element, name: string): string | undefined {
  for (const key in element) {
    const at = key.startsWith('_') ? 1 : 0;
    if (!key.startsWith(name, at) || !TYPE.test(key.slice(name.length + at))) continue;
    if (at === 0) return key;
    if (!Object.hasOwn(element, key.slice(1))) unsupported('an element with nothing but extensions');
  }
  return undefined;
}

function giveEach(found: unknown, key: string, give: (child: Value) => void): void {
  if (Array.isArray(found)) for (const entry of found) giveEach(entry, key, give);
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
