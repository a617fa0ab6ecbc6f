import { choiceKey, eachObject, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readCoding, readQuantity } from '../fhir/read-answer.ts';
import {
  ABSENT_REASONS_URL,
  ANSWER_CONSTRAINT_URL,
  DISABLED_DISPLAY_URL,
  ENTRY_FORMAT_URL,
  HIDDEN_URL,
  ITEM_CONTROL_URL,
  MAX_DECIMAL_PLACES_URL,
  MAX_OCCURS_URL,
  MAX_QUANTITY_URL,
  MAX_SIZE_URL,
  MAX_VALUE_URL,
  MIME_TYPE_URL,
  MIN_LENGTH_URL,
  MIN_OCCURS_URL,
  MIN_QUANTITY_URL,
  MIN_VALUE_URL,
  REGEX_URL,
  UNIT_OPEN_URL,
  UNIT_OPTION_URL,
  UNIT_SYSTEM_URL,
  UNIT_URL,
} from '../fhir/urls.ts';
import { isAbsentReason } from '../keys/tokens.ts';
import type { AbsentReason, Coding } from '../model/answer.ts';
import type { AnswerConstraint, DatePrecision, Item, ItemLimits, Quantity } from '../model/item.ts';

/** The extensions of one item by url. */
export type Extensions = ReadonlyMap<string, readonly Json[]>;

/** An item is asked for many extensions, so they are sorted once. */
export function extensionsByUrl(raw: Json): Extensions {
  const byUrl = new Map<string, Json[]>();
  eachObject(raw['extension'], (extension) => {
    const url = textOf(extension['url']);
    if (url === undefined) return;
    const known = byUrl.get(url);
    if (known) known.push(extension);
    else byUrl.set(url, [extension]);
  });
  return byUrl;
}

const NONE: readonly never[] = [];

/** What was read of the extensions of one url; most often nothing, which is one list for all. */
function readEach<Value>(
  extensions: Extensions,
  url: string,
  read: (extension: Json) => Value | undefined,
): readonly Value[] {
  return extensions.get(url)?.flatMap((extension) => read(extension) ?? []) ?? NONE;
}

/** The value of the first extension of one url. */
function valueOf(extensions: Extensions, url: string, key: string): unknown {
  return extensions.get(url)?.[0]?.[key];
}

/** What the extensions of an item say of it. */
interface ExtensionFacts extends Pick<
  Item,
  | 'entryFormat'
  | 'units'
  | 'min'
  | 'max'
  | 'minQuantities'
  | 'maxQuantities'
  | 'limits'
  | 'datePrecision'
  | 'control'
  | 'absentReasons'
  | 'hidden'
> {
  /** What R4 has an extension for, and R5 an element. */
  readonly answerConstraint: unknown;
  readonly disabledDisplay: unknown;
}

/** Reads them all; most items have none, which is one object for all. */
export function factsOf(raw: Json): ExtensionFacts {
  return raw['extension'] === undefined ? NO_FACTS : readFacts(extensionsByUrl(raw));
}

function readFacts(extensions: Extensions): ExtensionFacts {
  const control = controlOf(extensions);
  return {
    entryFormat: textOf(valueOf(extensions, ENTRY_FORMAT_URL, 'valueString')),
    units: unitsOf(extensions),
    min: limitOf(extensions, MIN_VALUE_URL),
    max: limitOf(extensions, MAX_VALUE_URL),
    minQuantities: [...quantitiesOf(extensions, MIN_QUANTITY_URL), ...quantitiesOf(extensions, MIN_VALUE_URL)],
    maxQuantities: [...quantitiesOf(extensions, MAX_QUANTITY_URL), ...quantitiesOf(extensions, MAX_VALUE_URL)],
    limits: limitsOf(extensions),
    datePrecision: datePrecisionOf(control),
    control,
    absentReasons: absentReasonsOf(extensions),
    hidden: valueOf(extensions, HIDDEN_URL, 'valueBoolean') === true,
    answerConstraint: valueOf(extensions, ANSWER_CONSTRAINT_URL, 'valueCode'),
    disabledDisplay: valueOf(extensions, DISABLED_DISPLAY_URL, 'valueCode'),
  };
}

/** The code of the control that the form proposes. */
export function controlOf(extensions: Extensions): string | undefined {
  const concept = valueOf(extensions, ITEM_CONTROL_URL, 'valueCodeableConcept');
  if (!isObject(concept)) return undefined;
  return objectsOf(concept['coding']).flatMap(([coding]) => textOf(coding['code']) ?? [])[0];
}

/** The ways not to answer that the form offers. */
function absentReasonsOf(extensions: Extensions): readonly AbsentReason[] {
  return readEach(extensions, ABSENT_REASONS_URL, ({ valueCode }) =>
    isAbsentReason(valueCode) ? valueCode : undefined,
  );
}

/** The units on offer: the options where there are some, otherwise the one unit of the item. */
function unitsOf(extensions: Extensions): readonly Coding[] {
  const readUnit = ({ valueCoding }: Json) => (isObject(valueCoding) ? readCoding(valueCoding) : undefined);
  const options = readEach(extensions, UNIT_OPTION_URL, readUnit);
  return options.length > 0 ? options : readEach(extensions, UNIT_URL, readUnit);
}

/** How much of a date the proposed control asks for. */
function datePrecisionOf(control: string | undefined): DatePrecision {
  if (control === 'yearMonth') return 'month';
  return control === 'year' ? 'year' : 'day';
}

const LIMIT_KEY = /^value(?:Integer|Decimal|Date|DateTime|Instant|Time)$/;

/** A limit is a number, or text that says when; quantities have limits of their own. */
function limitOf(extensions: Extensions, url: string): number | string | undefined {
  const extension = extensions.get(url)?.[0];
  const key = extension && choiceKey(extension, 'value');
  const value = key !== undefined && LIMIT_KEY.test(key) ? extension?.[key] : undefined;
  return Number.isFinite(value) || typeof value === 'string' ? (value as number | string) : undefined;
}

function quantitiesOf(extensions: Extensions, url: string): readonly Quantity[] {
  return readEach(extensions, url, ({ valueQuantity }) => readQuantity(valueQuantity));
}

/** The rules that few questions have. */
function limitsOf(extensions: Extensions): ItemLimits {
  const limits: { -readonly [Name in keyof ItemLimits]: ItemLimits[Name] } = {};
  for (const [name, url] of COUNTS) {
    const count = valueOf(extensions, url, 'valueInteger');
    if (Number.isInteger(count) && (count as number) >= 0) limits[name] = count as number;
  }
  const size = valueOf(extensions, MAX_SIZE_URL, 'valueDecimal');
  if (Number.isFinite(size) && (size as number) >= 0) limits.maxSize = size as number;
  const pattern = textOf(valueOf(extensions, REGEX_URL, 'valueString'));
  if (pattern !== undefined) limits.pattern = patternIn(pattern);
  const mimeTypes = readEach(extensions, MIME_TYPE_URL, ({ valueCode }) => textOf(valueCode));
  if (mimeTypes.length > 0) limits.mimeTypes = mimeTypes;
  const open = constraintIn(valueOf(extensions, UNIT_OPEN_URL, 'valueCode'));
  if (open ?? extensions.has(UNIT_OPTION_URL)) limits.unitConstraint = open ?? 'optionsOnly';
  const system = textOf(valueOf(extensions, UNIT_SYSTEM_URL, 'valueCanonical'));
  if (system !== undefined) limits.unitSystem = system;
  return limits;
}

const COUNTS: readonly (readonly ['minLength' | 'minOccurs' | 'maxOccurs' | 'maxDecimalPlaces', string])[] = [
  ['minLength', MIN_LENGTH_URL],
  ['minOccurs', MIN_OCCURS_URL],
  ['maxOccurs', MAX_OCCURS_URL],
  ['maxDecimalPlaces', MAX_DECIMAL_PLACES_URL],
];

/** Some forms write the pattern as the call of a function: `matches('^[0-9]{4}$')`. */
function patternIn(text: string): string {
  return /^matches\('(.*)'\)$/s.exec(text)?.[1] ?? text;
}

/** What may be answered besides the options. */
export function constraintIn(code: unknown): AnswerConstraint | undefined {
  return code === 'optionsOnly' || code === 'optionsOrType' || code === 'optionsOrString' ? code : undefined;
}

const NO_FACTS: ExtensionFacts = readFacts(new Map());
