import { eachObject, extensionsOf, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer, readCoding } from '../fhir/read-answer.ts';
import { OPTION_EXCLUSIVE_URL, SCORE_URLS } from '../fhir/urls.ts';
import type { Coding } from '../model/answer.ts';
import type { AnswerOption, ItemType } from '../model/item.ts';
import { MAX_DEPTH } from './limits.ts';
import { createOptionList } from './option-list.ts';
import type { Refuse } from './refuse.ts';

/** Reads what can be chosen: the item's own options, or those of a value set that the form contains. */
export type OptionReader = (raw: Json, type: ItemType, refuse: Refuse) => readonly AnswerOption[];

const NONE: readonly never[] = [];

/** Types whose answers cannot be listed. */
const WITHOUT_OPTIONS: ReadonlySet<ItemType> = new Set<ItemType>([
  'group',
  'display',
  'boolean',
  'attachment',
  'unsupported',
]);

/** Reads the options of one form's items. A value set that many items share is read once, and its options are shared. */
export function createOptionReader(questionnaire: Json): OptionReader {
  const contained = containedReader(questionnaire);

  return (raw, type, refuse) => {
    if (WITHOUT_OPTIONS.has(type)) return NONE;
    const own = raw['answerOption'] === undefined ? NONE : ownOptions(raw, refuse);
    if (own.length > 0) return own;

    const isChoice = type === 'choice' || type === 'open-choice';
    const valueSet = isChoice || type === 'string' || type === 'text' ? textOf(raw['answerValueSet']) : undefined;
    const options = valueSet === undefined ? NONE : contained(valueSet, !isChoice);
    if (options.length > 0) return options;

    // A value set from elsewhere needs a terminology service; without one nothing can be chosen.
    if (valueSet !== undefined) refuse('invalid-option', '.answerValueSet');
    else if (type === 'choice' && raw['readOnly'] !== true) refuse('no-options');
    return NONE;
  };
}

function ownOptions(raw: Json, refuse: Refuse): readonly AnswerOption[] {
  const list = createOptionList();
  eachObject(raw['answerOption'], (option, index) => {
    const answer = readAnswer(option);
    if (answer) list.add(answer, option['initialSelected'] === true, isExclusive(option), scoreOf(option));
    else refuse('invalid-option', `.answerOption[${index}]`);
  });
  return list.options;
}

/** The score stands on the option, or on the code in it. */
function scoreOf(option: Json): number | undefined {
  for (const element of [option, option['valueCoding']]) {
    // Most options have none, and a long list has many options.
    if (!isObject(element) || element['extension'] === undefined) continue;
    for (const url of SCORE_URLS) {
      const score = extensionsOf(element, url)[0]?.['valueDecimal'];
      if (typeof score === 'number') return score;
    }
  }
  return undefined;
}

function isExclusive(option: Json): boolean {
  if (option['extension'] === undefined) return false;
  return extensionsOf(option, OPTION_EXCLUSIVE_URL).some((extension) => extension['valueBoolean'] === true);
}

/** Gives the options of a value set that the form contains, by its reference (`#id`): codes, or the words of codes. */
function containedReader(questionnaire: Json): (reference: string, asWords: boolean) => readonly AnswerOption[] {
  const known = new Map<string, readonly AnswerOption[]>();
  const resources = new Map<unknown, Json>();
  for (const [resource] of objectsOf(questionnaire['contained'])) {
    if (!resources.has(resource['id'])) resources.set(resource['id'], resource);
  }
  return (reference, asWords) => {
    const key = `${reference} ${asWords}`;
    let options = known.get(key);
    if (!options) {
      const list = createOptionList();
      const resource = reference.startsWith('#') ? resources.get(reference.slice(1)) : undefined;
      for (const value of resource ? conceptsOf(resource) : NONE) {
        const words = value.display ?? value.code ?? '';
        list.add(asWords ? { kind: 'string', value: words } : { kind: 'coding', value }, false, false);
      }
      known.set(key, (options = list.options));
    }
    return options;
  };
}

/** The codes that are listed; none where a part lies elsewhere, for half a list would refuse the other half. */
function conceptsOf({ expansion, compose }: Json): readonly Coding[] {
  if (isObject(expansion)) return concepts(expansion['contains'], undefined, 1);
  if (!isObject(compose) || compose['exclude'] !== undefined) return NONE;
  const parts = objectsOf(compose['include']);
  if (parts.some(([{ concept, filter, valueSet }]) => !concept || filter || valueSet)) return NONE;
  return parts.flatMap(([{ concept, system }]) => concepts(concept, system, 1));
}

/** An abstract code only holds others. */
function concepts(list: unknown, system: unknown, depth: number): readonly Coding[] {
  const codings: Coding[] = [];
  for (const [concept] of objectsOf(list)) {
    if (concept['code'] !== undefined && concept['abstract'] !== true) codings.push(readCoding({ system, ...concept }));
    if (depth > MAX_DEPTH) continue;
    for (const coding of concepts(concept['contains'], system, depth + 1)) codings.push(coding);
  }
  return codings;
}
