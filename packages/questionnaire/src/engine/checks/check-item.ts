import { compareDates, equalAnswers, sameUnit } from '../conditions/compare-answers.ts';
import { DEFAULT_MAX_LENGTH_STRING, DEFAULT_MAX_LENGTH_TEXT } from '../form/limits.ts';
import type { Answer } from '../model/answer.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import type { Item, ItemType, Quantity } from '../model/item.ts';
import { isAnswerable, isFillable } from '../reading/is-answerable.ts';
import { partsOfEntered, readEntered } from '../reading/read-entered.ts';

/** A problem of an item whose key is known already. */
export type Finding = Pick<Issue, 'code' | 'severity' | 'limits'>;

/** What is wrong with what one item holds; nothing about any other item. */
export function checkItem(
  item: Item,
  answers: readonly Answer[],
  entered: Readonly<Record<string, string>> | undefined,
  locale: string | undefined,
): readonly Finding[] {
  // What this engine cannot ask, nobody can be required to answer.
  if (!isAnswerable(item) || item.type === 'unsupported') return [];
  if (entered) {
    const { code } = readEntered(item, partsOfEntered(item, entered), locale);
    if (code) return [finding(code)];
  }
  if (answers.length === 0) return item.required && canBeAnswered(item) ? [finding('required')] : [];
  return [...answers.flatMap((answer) => checkAnswer(item, answer)), ...checkExclusive(item, answers)].slice(0, 1);
}

/** Whether there is an answer that someone can give: nobody can be required to choose from what is not there. */
export function canBeAnswered(item: Item): boolean {
  const hasNothingToChoose = item.type === 'choice' && item.options.length === 0 && item.absentReasons.length === 0;
  return isFillable(item) && !hasNothingToChoose;
}

function finding(code: IssueCode, limits: Finding['limits'] = {}): Finding {
  return { code, severity: 'error', limits };
}

const KINDS: Partial<Record<ItemType, readonly Answer['kind'][]>> = {
  boolean: ['boolean'],
  integer: ['integer'],
  decimal: ['decimal', 'integer'],
  date: ['date'],
  string: ['string'],
  text: ['string'],
  quantity: ['quantity'],
};

function checkAnswer(item: Item, answer: Answer): readonly Finding[] {
  if (answer.kind === 'absent') return [];
  const kinds = KINDS[item.type];
  if (kinds && !kinds.includes(answer.kind)) return [finding('unreadable')];

  switch (answer.kind) {
    case 'integer':
    case 'decimal':
      return checkNumber(item, answer.value, answer.kind);
    case 'date':
      return checkDate(item, answer.value);
    case 'quantity':
      return checkQuantity(item, answer);
    case 'string':
      return item.type === 'choice' ? checkOption(item, answer) : checkLength(item, answer.value);
    case 'coding':
    case 'other':
      return checkOption(item, answer);
    default:
      return [];
  }
}

/** FHIR's `integer` has 32 bits; a greater number would be refused by the system that receives it. */
const INTEGER_MAX = 2_147_483_647;
const INTEGER_MIN = -2_147_483_648;

function checkNumber(item: Item, value: number, kind: 'integer' | 'decimal'): readonly Finding[] {
  const integer = kind === 'integer';
  const min = typeof item.min === 'number' ? item.min : integer ? INTEGER_MIN : undefined;
  const max = typeof item.max === 'number' ? item.max : integer ? INTEGER_MAX : undefined;
  if (min !== undefined && value < min) return [finding('below-min', { min })];
  return max !== undefined && value > max ? [finding('above-max', { max })] : [];
}

function checkDate({ min, max }: Item, value: string): readonly Finding[] {
  if (typeof min === 'string' && (compareDates(value, min) ?? 0) < 0) return [finding('below-min', { min })];
  return typeof max === 'string' && (compareDates(value, max) ?? 0) > 0 ? [finding('above-max', { max })] : [];
}

/** Each unit has limits of its own: 70 % is too high where 70 mmol/mol is not. */
function checkQuantity(item: Item, answer: Extract<Answer, { kind: 'quantity' }>): readonly Finding[] {
  const limitIn = (limits: readonly Quantity[], plain: Item['min']): number | undefined =>
    limits.find((limit) => sameUnit(limit.unit, answer.unit))?.value ?? (typeof plain === 'number' ? plain : undefined);
  const unit = answer.unit?.display ?? answer.unit?.code;
  const limits = (limit: Finding['limits']) => ({ ...limit, ...(unit !== undefined && { unit }) });

  const min = limitIn(item.minQuantities, item.min);
  const max = limitIn(item.maxQuantities, item.max);
  if (min !== undefined && answer.value < min) return [finding('below-min', limits({ min }))];
  return max !== undefined && answer.value > max ? [finding('above-max', limits({ max }))] : [];
}

/** Length is counted in UTF-16 units, as a browser's `maxlength` counts. */
function checkLength(item: Item, value: string): readonly Finding[] {
  const cap = item.type === 'text' ? DEFAULT_MAX_LENGTH_TEXT : DEFAULT_MAX_LENGTH_STRING;
  const maxLength = item.maxLength ?? cap;
  return value.length > maxLength ? [finding('too-long', { maxLength })] : [];
}

/** Options from elsewhere are unknown here, and no answer can be held against them. */
function checkOption(item: Item, answer: Answer): readonly Finding[] {
  if (item.options.length === 0 || item.options.some((option) => equalAnswers(option.answer, answer))) return [];
  return [finding('not-an-option')];
}

/** "None of these" and one of these cannot both be true; which of them is, only the person knows. */
function checkExclusive(item: Item, answers: readonly Answer[]): readonly Finding[] {
  if (answers.length < 2) return [];
  const alone = item.options.find(
    (option) => option.exclusive && answers.some((answer) => equalAnswers(option.answer, answer)),
  );
  if (!alone || answers.every((answer) => equalAnswers(alone.answer, answer))) return [];
  return [finding('exclusive-option', { option: alone.label })];
}
