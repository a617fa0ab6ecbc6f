import { eachObject, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import type { Answer } from '../model/answer.ts';
import type { AnswerConstraint, AnswerOption, EnableWhen, Item, ItemType } from '../model/item.ts';
import type { FormProblem } from '../model/issue.ts';
import { findExpressions } from './find-expressions.ts';
import { pathOf, type FoundItem } from './found-item.ts';
import { MAX_DEPTH, MAX_ITEMS } from './limits.ts';
import { readConditions } from './read-conditions.ts';
import { constraintIn, controlOf, extensionsByUrl, factsOf } from './read-extensions.ts';
import { createOptionReader, type OptionReader } from './read-options.ts';
import type { Refuse } from './refuse.ts';

interface Reading {
  readonly problems: FormProblem[];
  readonly found: FoundItem[];
  /** The position in `found` of every `linkId` that is taken; -1 for one that belongs to no item of ours. */
  readonly positions: Map<string, number>;
  /** Lists of conditions that are still to be filled, by the position of their item. */
  readonly conditional: Map<number, EnableWhen[]>;
  readonly readOptions: OptionReader;
  full: boolean;
}

/** The tree of items, and the same as a list in reading order. */
export interface ReadItems extends Pick<Reading, 'found' | 'positions'> {
  readonly tree: readonly Item[];
}

/** Reads the tree of items. Time grows with the text that is read, and with nothing else. */
export function readItems(questionnaire: Json, problems: FormProblem[]): ReadItems {
  const reading: Reading = {
    problems,
    found: [],
    positions: new Map(),
    conditional: new Map(),
    readOptions: createOptionReader(questionnaire),
    full: false,
  };
  const tree = readChildren(reading, questionnaire, -1, 1);

  // Conditions may point forward, so they are read when every item is known.
  const { found, positions, conditional } = reading;
  const typeOf = (linkId: string) => found[positions.get(linkId) ?? -1]?.item.type;
  for (const [position, enableWhen] of conditional) {
    const entry = found[position];
    if (!entry) continue;
    const refuse = refuseAt(reading, entry.parent, entry.index, entry.item.linkId);
    for (const condition of readConditions(entry.raw, typeOf, refuse)) enableWhen.push(condition);
  }
  return { tree, found, positions };
}

/* Most items have no options, limits or items inside. They share one empty list. */
const NONE: readonly never[] = [];

function readChildren(reading: Reading, holder: Json, parent: number, depth: number): readonly Item[] {
  if (holder['item'] === undefined) return NONE;
  const children: Item[] = [];
  eachObject(holder['item'], (raw, index) => {
    if (reading.full) return;
    if (parent >= 0 && isHelp(raw)) {
      // Its words are on the parent already; its id is taken all the same.
      const linkId = textOf(raw['linkId']);
      if (linkId !== undefined && !reading.positions.has(linkId)) reading.positions.set(linkId, -1);
      return;
    }
    const child = readItem(reading, raw, parent, index, depth);
    if (child) children.push(child);
  });
  return children.length > 0 ? children : NONE;
}

function refuseAt({ problems, found }: Reading, parent: number, index: number, linkId: string | undefined): Refuse {
  return (code, part = '') => {
    problems.push({ code, path: pathOf(found, parent, index) + part, linkId });
  };
}

function readItem(reading: Reading, raw: Json, parent: number, index: number, depth: number): Item | undefined {
  const { found, positions } = reading;
  const linkId = textOf(raw['linkId']);
  const refuse = refuseAt(reading, parent, index, linkId);

  if (found.length >= MAX_ITEMS) {
    reading.full = true;
    return refuse('too-many-items');
  }
  if (depth > MAX_DEPTH) return refuse('too-deep');
  if (linkId === undefined || linkId === '') return refuse('missing-link-id');
  if (positions.has(linkId)) return refuse('duplicate-link-id');
  const position = found.length;
  positions.set(linkId, position);

  const fhirType = textOf(raw['type']) ?? '';
  const facts = factsOf(raw);
  const constraint = constraintIn(raw['answerConstraint'] ?? facts.answerConstraint);
  const base = toItemType(raw, fhirType, constraint);
  if (base === 'unsupported') refuse('unknown-type');

  // What stands inside something hidden is hidden with it.
  const hidden = found[parent]?.item.hidden === true || facts.hidden;
  const options = reading.readOptions(raw, base, refuse);
  const type = askedAs(base, options, constraint);
  const item: Item & { items: readonly Item[] } = {
    linkId,
    type,
    fhirType,
    text: textOf(raw['text']),
    prefix: textOf(raw['prefix']),
    help: helpOf(raw),
    required: raw['required'] === true,
    repeats: raw['repeats'] === true && type !== 'display',
    hidden,
    readOnly: hidden || raw['readOnly'] === true,
    options,
    answerConstraint: constraint ?? (fhirType === 'open-choice' ? 'optionsOrString' : 'optionsOnly'),
    maxLength: Number.isInteger(raw['maxLength']) ? (raw['maxLength'] as number) : undefined,
    // Named one by one: an object with all of its fields from the start is made faster than one that is spread together.
    entryFormat: facts.entryFormat,
    units: facts.units,
    min: facts.min,
    max: facts.max,
    minQuantities: facts.minQuantities,
    maxQuantities: facts.maxQuantities,
    limits: facts.limits,
    datePrecision: facts.datePrecision,
    control: facts.control,
    absentReasons: facts.absentReasons,
    enableWhen: raw['enableWhen'] === undefined ? NONE : conditionsOf(reading, position),
    enableBehavior: raw['enableBehavior'] === 'any' ? 'any' : 'all',
    disabledDisplay: (raw['disabledDisplay'] ?? facts.disabledDisplay) === 'protected' ? 'protected' : 'hidden',
    initial: initialOf(raw, options),
    unread: findExpressions(raw, () => pathOf(found, parent, index)),
    items: NONE,
  };
  found.push({ item, raw, parent, index });
  item.items = readChildren(reading, raw, position, depth + 1);
  return item;
}

/** A list that is filled when every item is known. */
function conditionsOf({ conditional }: Reading, position: number): readonly EnableWhen[] {
  const enableWhen: EnableWhen[] = [];
  conditional.set(position, enableWhen);
  return enableWhen;
}

const SUPPORTED: ReadonlySet<string> = new Set<ItemType>([
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'open-choice',
  'quantity',
  'attachment',
  'reference',
]);

/**
 * R5 spells a choice `coding`. Its `question` is abstract, a heading in the list of types (`notSelectable`): with
 * options it can only be a choice, and without them nobody can tell what would be an answer.
 */
function toItemType(raw: Json, fhirType: string, constraint: AnswerConstraint | undefined): ItemType {
  const isChoice =
    fhirType === 'choice' ||
    fhirType === 'coding' ||
    (fhirType === 'question' && (raw['answerOption'] ?? raw['answerValueSet']));
  if (isChoice) return isOpen(constraint) ? 'open-choice' : 'choice';
  return SUPPORTED.has(fhirType) ? (fhirType as ItemType) : 'unsupported';
}

/** A question of any type that has options is asked as a choice. */
function askedAs(type: ItemType, options: readonly AnswerOption[], constraint: AnswerConstraint | undefined): ItemType {
  if (options.length === 0 || type === 'open-choice') return type;
  return isOpen(constraint) ? 'open-choice' : 'choice';
}

function isOpen(constraint: AnswerConstraint | undefined): boolean {
  return constraint === 'optionsOrType' || constraint === 'optionsOrString';
}

/** A text without conditions of its own that explains the question above it. */
function isHelp(raw: Json): boolean {
  return raw['type'] === 'display' && controlOf(extensionsByUrl(raw)) === 'help' && raw['enableWhen'] === undefined;
}

function helpOf(raw: Json): string | undefined {
  if (raw['item'] === undefined) return undefined;
  const sentences: string[] = [];
  eachObject(raw['item'], (child) => {
    const text = isHelp(child) ? textOf(child['text']) : undefined;
    if (text !== undefined) sentences.push(text);
  });
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function initialOf(raw: Json, options: readonly AnswerOption[]): readonly Answer[] {
  const initial: Answer[] = [];
  eachObject(raw['initial'], (value) => {
    const answer = readAnswer(value);
    if (answer) initial.push(answer);
  });
  if (initial.length > 0) return initial;
  const selected = options.filter((option) => option.initiallySelected);
  return selected.length > 0 ? selected.map(({ answer }) => answer) : NONE;
}
