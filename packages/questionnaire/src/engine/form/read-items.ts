import { extensionsOf, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { ABSENT_REASONS_URL } from '../fhir/urls.ts';
import { isAbsentReason } from '../keys/tokens.ts';
import type { Answer } from '../model/answer.ts';
import type { EnableWhen, Item, ItemType } from '../model/item.ts';
import type { FormProblem } from '../model/issue.ts';
import { MAX_DEPTH, MAX_ITEMS } from './limits.ts';
import { controlOf, limitsOf, unitsOf } from './read-extensions.ts';
import { readConditions } from './read-conditions.ts';
import { readOptions } from './read-options.ts';

/** An item with what the later steps of reading need to know of it. */
export interface FoundItem {
  readonly item: Item;
  /** Position of the item that holds it, or -1. */
  readonly parent: number;
  readonly path: string;
}

interface Reading {
  readonly questionnaire: Json;
  readonly problems: FormProblem[];
  readonly found: (FoundItem & { readonly raw: Json; readonly enableWhen: EnableWhen[] })[];
  readonly linkIds: Set<string>;
  full: boolean;
}

/** Reads the tree of items, and gives it also as a list in reading order. */
export function readItems(
  questionnaire: Json,
  problems: FormProblem[],
): { readonly tree: readonly Item[]; readonly found: readonly FoundItem[] } {
  const reading: Reading = { questionnaire, problems, found: [], linkIds: new Set(), full: false };
  const tree = readChildren(reading, questionnaire, '', -1, 1);

  // Conditions may point forward, so they are read when every item is known.
  const types = new Map(reading.found.map(({ item }) => [item.linkId, item.type]));
  for (const { item, raw, path, enableWhen } of reading.found) {
    enableWhen.push(...readConditions(raw, item.linkId, path, types, problems));
  }
  return { tree, found: reading.found };
}

function readChildren(reading: Reading, parent: Json, path: string, parentIndex: number, depth: number): Item[] {
  const children: Item[] = [];
  for (const [raw, index] of objectsOf(parent['item'])) {
    if (reading.full) break;
    const childPath = `${path}item[${index}]`;
    if (parentIndex >= 0 && isHelp(raw)) {
      // Its words are on the parent already; its id is taken all the same.
      reading.linkIds.add(String(raw['linkId']));
      continue;
    }
    const child = readItem(reading, raw, childPath, parentIndex, depth);
    if (child) children.push(child);
  }
  return children;
}

function readItem(reading: Reading, raw: Json, path: string, parentIndex: number, depth: number): Item | undefined {
  const { problems, found, linkIds } = reading;
  const linkId = textOf(raw['linkId']);
  const refuse = (code: FormProblem['code']): undefined => {
    problems.push({ code, path, linkId });
  };

  if (found.length >= MAX_ITEMS) {
    reading.full = true;
    return refuse('too-many-items');
  }
  if (depth > MAX_DEPTH) return refuse('too-deep');
  if (linkId === undefined || linkId === '') return refuse('missing-link-id');
  if (linkIds.has(linkId)) return refuse('duplicate-link-id');
  linkIds.add(linkId);

  const fhirType = textOf(raw['type']) ?? '';
  const type = toItemType(fhirType);
  if (type === 'unsupported') refuse('unknown-type');

  const { options, initiallySelected } = readOptions(raw, reading.questionnaire, type, path, linkId, problems);
  const items: Item[] = [];
  const enableWhen: EnableWhen[] = [];
  const item: Item = {
    linkId,
    type,
    fhirType,
    text: textOf(raw['text']),
    prefix: textOf(raw['prefix']),
    help: helpOf(raw),
    required: raw['required'] === true,
    repeats: raw['repeats'] === true && type !== 'display',
    readOnly: raw['readOnly'] === true,
    options,
    units: unitsOf(raw),
    maxLength: Number.isInteger(raw['maxLength']) ? (raw['maxLength'] as number) : undefined,
    ...limitsOf(raw),
    control: controlOf(raw),
    absentReasons: extensionsOf(raw, ABSENT_REASONS_URL)
      .map((extension) => extension['valueCode'])
      .filter(isAbsentReason),
    enableWhen,
    enableBehavior: raw['enableBehavior'] === 'any' ? 'any' : 'all',
    initial: initialOf(raw, initiallySelected),
    items,
  };

  const index = found.push({ item, parent: parentIndex, path, raw, enableWhen }) - 1;
  items.push(...readChildren(reading, raw, `${path}.`, index, depth + 1));
  return item;
}

const SUPPORTED: ReadonlySet<string> = new Set<ItemType>([
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'string',
  'text',
  'choice',
  'open-choice',
  'quantity',
]);

function toItemType(fhirType: string): ItemType {
  return SUPPORTED.has(fhirType) ? (fhirType as ItemType) : 'unsupported';
}

/** A text without conditions of its own that explains the question above it. */
function isHelp(raw: Json): boolean {
  return raw['type'] === 'display' && controlOf(raw) === 'help' && raw['enableWhen'] === undefined;
}

function helpOf(raw: Json): string | undefined {
  const sentences = objectsOf(raw['item']).flatMap(([child]) => (isHelp(child) ? (textOf(child['text']) ?? []) : []));
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function initialOf(raw: Json, initiallySelected: readonly Answer[]): readonly Answer[] {
  const initial = objectsOf(raw['initial']).flatMap(([value]) => readAnswer(value) ?? []);
  return initial.length > 0 ? initial : initiallySelected;
}
