import { extensionsOf, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer, readCoding } from '../fhir/read-answer.ts';
import { OPTION_EXCLUSIVE_URL } from '../fhir/urls.ts';
import type { Answer } from '../model/answer.ts';
import type { AnswerOption, ItemType } from '../model/item.ts';
import type { Refuse } from './refuse.ts';

/** Reads what can be chosen: the item's own options, or those of a value set that the form contains. */
export type OptionReader = (raw: Json, type: ItemType, refuse: Refuse) => readonly AnswerOption[];

const NONE: readonly never[] = [];

/** Reads the options of one form's items. A value set that many items share is read once, and its options are shared. */
export function createOptionReader(questionnaire: Json): OptionReader {
  const contained = containedReader(questionnaire);

  return (raw, type, refuse) => {
    const own = raw['answerOption'] === undefined ? NONE : ownOptions(raw, refuse);
    const valueSet = textOf(raw['answerValueSet']);
    const options = valueSet !== undefined && own.length === 0 ? contained(valueSet) : own;
    if (options.length > 0) return options;

    // A value set from elsewhere needs a terminology service; without one nothing can be chosen.
    if (valueSet !== undefined && (type === 'choice' || type === 'open-choice')) {
      refuse('invalid-option', '.answerValueSet');
    } else if (type === 'choice' && raw['readOnly'] !== true) refuse('no-options');
    return NONE;
  };
}

function ownOptions(raw: Json, refuse: Refuse): readonly AnswerOption[] {
  const list = createOptionList();
  for (const [option, index] of objectsOf(raw['answerOption'])) {
    const answer = readAnswer(option);
    if (answer) list.add(answer, option['initialSelected'] === true, isExclusive(option));
    else refuse('invalid-option', `.answerOption[${index}]`);
  }
  return list.options;
}

function isExclusive(option: Json): boolean {
  return extensionsOf(option, OPTION_EXCLUSIVE_URL).some((extension) => extension['valueBoolean'] === true);
}

interface OptionList {
  readonly options: readonly AnswerOption[];
  readonly add: (answer: Answer, initiallySelected: boolean, exclusive: boolean) => void;
}

/** Options with a token each that tells it from the others. */
function createOptionList(): OptionList {
  const options: AnswerOption[] = [];
  const tokens = new Set<string>();
  return {
    options,
    add(answer, initiallySelected, exclusive) {
      const words = labelOf(answer);
      const token = freeToken(answer, words, options.length, tokens);
      tokens.add(token);
      options.push({ token, answer, label: words ?? token, initiallySelected, exclusive });
    },
  };
}

/** The words of an answer as the form has them. */
function labelOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'coding':
      return answer.value.display ?? answer.value.code;
    case 'string':
    case 'date':
      return answer.value;
    case 'integer':
    case 'decimal':
      return String(answer.value);
    case 'other':
      return Object.values(answer.fhir).map((value) =>
        isObject(value) ? (textOf(value['display']) ?? textOf(value['reference'])) : textOf(value),
      )[0];
    default:
      return undefined;
  }
}

/** A code, or the words themselves, as long as they tell the option from the others; never with a leading `~`. */
function freeToken(answer: Answer, words: string | undefined, index: number, taken: ReadonlySet<string>): string {
  const isFree = (token: string | undefined): token is string => !!token && !token.startsWith('~') && !taken.has(token);
  const short = answer.kind === 'coding' ? answer.value.code : words;
  if (isFree(short)) return short;
  if (answer.kind === 'coding') {
    const long = `${answer.value.system ?? ''}|${answer.value.code ?? ''}`;
    if (isFree(long)) return long;
  }
  let number = index;
  while (taken.has(`option-${number}`)) number += 1;
  return `option-${number}`;
}

/** Gives the options of a value set that the form contains, by its reference (`#id`). */
function containedReader(questionnaire: Json): (reference: string) => readonly AnswerOption[] {
  const known = new Map<string, readonly AnswerOption[]>();
  const resources = new Map<unknown, Json>();
  for (const [resource] of objectsOf(questionnaire['contained'])) {
    if (!resources.has(resource['id'])) resources.set(resource['id'], resource);
  }
  return (reference) => {
    let options = known.get(reference);
    if (!options) {
      const list = createOptionList();
      const resource = reference.startsWith('#') ? resources.get(reference.slice(1)) : undefined;
      for (const answer of resource ? conceptsOf(resource) : NONE) list.add(answer, false, false);
      known.set(reference, (options = list.options));
    }
    return options;
  };
}

function conceptsOf({ expansion, compose }: Json): readonly Answer[] {
  if (isObject(expansion)) return concepts(expansion['contains'], undefined);
  return isObject(compose)
    ? objectsOf(compose['include']).flatMap(([include]) => concepts(include['concept'], include['system']))
    : NONE;
}

function concepts(list: unknown, system: unknown): readonly Answer[] {
  return objectsOf(list).flatMap(([concept]) =>
    concept['code'] === undefined || concept['abstract'] === true
      ? []
      : { kind: 'coding' as const, value: readCoding({ system, ...concept }) },
  );
}
