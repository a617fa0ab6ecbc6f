import { equalAnswers } from '../conditions/compare-answers.ts';
import { toJson } from '../fhirpath/index.ts';
import type { Values } from '../fhirpath/values/value.ts';
import { optionsOfAnswers } from '../form/option-list.ts';
import type { ExpressedField } from '../model/expression.ts';
import type { AnswerOption, Item, Quantity } from '../model/item.ts';
import { isAnswerable } from '../form/is-answerable.ts';
import { answersIn, castValues } from './cast-values.ts';
import { letsThrough, type FormulaCell } from './formula-cell.ts';

type ItemNow = { -readonly [Name in keyof Item]: Item[Name] };

/** An item of the form with the fields and options that its formulas now give. What is not known is as the form has it. */
export function itemNow(item: Item, cells: readonly FormulaCell[]): Item {
  const now: ItemNow = { ...item };
  for (const cell of cells) {
    const { role } = cell.formula;
    if (role.kind === 'field') Object.assign(now, fieldNow(role.field, cell.values, now));
    else if (role.kind === 'options') offer(now, answersIn(cell, { ...item, repeats: true }));
  }
  if (isSingleGroup(now, cells)) now.limits = { ...now.limits, maxOccurs: 1 };
  now.options = choosable(now.options, cells);
  return now;
}

/** A question of any type that has options is asked as a choice. */
function offer(now: ItemNow, answers: Parameters<typeof optionsOfAnswers>[0]): void {
  if (answers.length === 0) return;
  now.options = optionsOfAnswers(answers);
  const isAsked = isAnswerable(now) && now.type !== 'unsupported' && now.type !== 'open-choice';
  if (isAsked) now.type = now.answerConstraint === 'optionsOnly' ? 'choice' : 'open-choice';
}

/** Of a group that could repeat and does not now, instances may be left from before: which of them to keep is for the person. */
function isSingleGroup({ type, repeats }: ItemNow, cells: readonly FormulaCell[]): boolean {
  const isExpressed = ({ formula: { role } }: FormulaCell) => role.kind === 'field' && role.field === 'repeats';
  return type === 'group' && !repeats && cells.some(isExpressed);
}

function fieldNow(field: ExpressedField, values: Values, item: Item): Partial<Item> {
  const [value] = toJson(values);
  switch (field) {
    case 'text':
      return typeof value === 'string' ? { text: value } : {};
    case 'required':
    case 'repeats':
      return typeof value === 'boolean' ? { [field]: value } : {};
    case 'readOnly':
      // Nobody answers what nobody is shown.
      return typeof value === 'boolean' ? { readOnly: item.hidden || value } : {};
    case 'min':
    case 'max':
      if (item.fhirType === 'quantity' && typeof value !== 'number')
        return quantitiesNow(QUANTITIES[field], values, item);
      return typeof value === 'number' || typeof value === 'string' ? { [field]: value } : {};
    case 'maxLength':
      return Number.isInteger(value) ? { maxLength: value as number } : {};
    case 'minOccurs':
    case 'maxOccurs':
      return isCount(value) ? { limits: { ...item.limits, [field]: value } } : {};
    case 'minQuantities':
    case 'maxQuantities':
      return quantitiesNow(field, values, item);
  }
}

const QUANTITIES = { min: 'minQuantities', max: 'maxQuantities' } as const;

/** The limits of each unit; a number by itself is in the unit of the question. */
function quantitiesNow(field: 'minQuantities' | 'maxQuantities', values: Values, item: Item): Partial<Item> {
  const answers = castValues(values, { ...item, type: 'quantity', repeats: true });
  const limits = answers.flatMap((answer): readonly Quantity[] =>
    answer.kind === 'quantity' ? [{ value: answer.value, unit: answer.unit }] : [],
  );
  return limits.length > 0 ? { [field]: limits } : {};
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** An option that is named by toggles can be chosen while one of them holds. */
function choosable(options: readonly AnswerOption[], cells: readonly FormulaCell[]): readonly AnswerOption[] {
  const toggles = cells.flatMap((cell) => {
    const { role } = cell.formula;
    return role.kind === 'toggle' ? { named: role.options, holds: letsThrough(cell) } : [];
  });
  if (toggles.length === 0) return options;
  return options.filter(({ answer }) => {
    const own = toggles.filter(({ named }) => named.some((option) => equalAnswers(option, answer)));
    return own.length === 0 || own.some(({ holds }) => holds);
  });
}
