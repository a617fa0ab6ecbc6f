import { extensionsOf, isObject, objectsOf, textOf, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { OPTION_EXCLUSIVE_URL } from '../fhir/urls.ts';
import type { Answer, Coding } from '../model/answer.ts';
import type { AnswerOption, ItemType } from '../model/item.ts';
import type { Refuse } from './refuse.ts';
import { createValueSetReader } from './read-value-sets.ts';

/** What can be chosen, and the value set that would tell where the form does not. */
export interface ReadOptions {
  readonly options: readonly AnswerOption[];
  readonly valueSet: string | undefined;
}

export interface OptionReader {
  /** Reads the item's own options, or those of a value set that the form contains. */
  readonly optionsOf: (raw: Json, type: ItemType, refuse: Refuse) => ReadOptions;
  /** The codes of a value set that the form contains. */
  readonly codingsOf: (reference: string) => readonly Coding[];
}

const NONE: readonly never[] = [];
const NO_OPTIONS: ReadOptions = { options: NONE, valueSet: undefined };

/** Types whose answers cannot be listed. */
const WITHOUT_OPTIONS: ReadonlySet<ItemType> = new Set<ItemType>([
  'group',
  'display',
  'boolean',
  'attachment',
  'unsupported',
]);
const OF_WORDS: ReadonlySet<ItemType> = new Set<ItemType>(['string', 'text']);

/** Reads the options of one form's items. A value set that many items share is read once, and its options are shared. */
export function createOptionReader(questionnaire: Json): OptionReader {
  const valueSetOf = createValueSetReader(questionnaire);
  const known = new Map<string, readonly AnswerOption[]>();

  /** A question for words takes the words of a code. */
  function contained(reference: string, asWords: boolean): readonly AnswerOption[] {
    const key = asWords ? ` ${reference}` : reference;
    let options = known.get(key);
    if (!options) known.set(key, (options = optionsOfCodings(codingsOf(reference), asWords)));
    return options;
  }

  function codingsOf(reference: string): readonly Coding[] {
    const found = valueSetOf(reference);
    return 'codings' in found ? found.codings : NONE;
  }

  function optionsOf(raw: Json, type: ItemType, refuse: Refuse): ReadOptions {
    if (WITHOUT_OPTIONS.has(type)) return NO_OPTIONS;
    const own = raw['answerOption'] === undefined ? NONE : ownOptions(raw, refuse);
    if (own.length > 0) return { options: own, valueSet: undefined };

    const reference = textOf(raw['answerValueSet']);
    const isChoice = type === 'choice' || type === 'open-choice';
    if (reference === undefined || !(isChoice || OF_WORDS.has(type))) {
      if (type === 'choice' && raw['readOnly'] !== true) refuse('no-options');
      return NO_OPTIONS;
    }
    const options = contained(reference, !isChoice);
    if (options.length > 0) return { options, valueSet: undefined };

    // A value set from elsewhere needs a terminology service; without one nothing can be chosen.
    refuse('invalid-option', '.answerValueSet');
    const found = valueSetOf(reference);
    return { options: NONE, valueSet: 'url' in found ? found.url : undefined };
  }

  return { optionsOf, codingsOf };
}

/** Codes as options; for a question whose answers are words, their words. */
export function optionsOfCodings(codings: readonly Coding[], asWords: boolean): readonly AnswerOption[] {
  const list = createOptionList();
  for (const value of codings) {
    const words = asWords ? (value.display ?? value.code) : undefined;
    if (words !== undefined) list.add({ kind: 'string', value: words }, false, false);
    else if (!asWords) list.add({ kind: 'coding', value }, false, false);
  }
  return list.options;
}

/** Answers that can be chosen. */
export function optionsOfAnswers(answers: readonly Answer[]): readonly AnswerOption[] {
  const list = createOptionList();
  for (const answer of answers) list.add(answer, false, false);
  return list.options;
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
    case 'dateTime':
    case 'time':
    case 'uri':
      return answer.value;
    case 'integer':
    case 'decimal':
      return String(answer.value);
    case 'quantity':
      return [answer.value, answer.unit?.display ?? answer.unit?.code].filter((part) => part !== undefined).join(' ');
    case 'reference':
      return answer.value.display ?? answer.value.reference;
    case 'attachment':
      return answer.value.title ?? answer.value.url;
    case 'other':
      return Object.values(answer.fhir).map((value) =>
        isObject(value) ? (textOf(value['display']) ?? textOf(value['text'])) : textOf(value),
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
