import { equalAnswers } from '../conditions/compare-answers.ts';
import { toJson } from '../fhirpath/index.ts';
import type { Values } from '../fhirpath/values/value.ts';
import { optionsOfAnswers } from '../form/option-list.ts';
import type { ExpressedField } from '../model/expression.ts';
import type { AnswerOption, Item } from '../model/item.ts';
import { castValues } from './cast-values.ts';
import type { FormulaCell } from './formula-cell.ts';

/** An item of the form with the fields and options that its formulas now give. What is not known is as the form has it. */
export function itemNow(item: Item, cells: readonly FormulaCell[]): Item {
  const now: { -readonly [Name in keyof Item]: Item[Name] } = { ...item };
  for (const { formula, values } of cells) {
    const { role } = formula;
    if (role.kind === 'field') Object.assign(now, fieldNow(role.field, values));
    else if (role.kind === 'options' && values.length > 0) {
      now.options = optionsOfAnswers(castValues(values, { ...item, repeats: true }));
    }
  }
  now.options = choosable(now.options, cells);
  return now;
}

function fieldNow(field: ExpressedField, values: Values): Partial<Item> {
  const [value] = toJson(values);
  switch (field) {
    case 'text':
      return typeof value === 'string' ? { text: value } : {};
    case 'required':
    case 'readOnly':
      return typeof value === 'boolean' ? { [field]: value } : {};
    case 'min':
    case 'max':
      return typeof value === 'number' || typeof value === 'string' ? { [field]: value } : {};
    case 'maxLength':
      return Number.isInteger(value) ? { maxLength: value as number } : {};
  }
}

/** An option that is named by toggles can be chosen while one of them holds. */
function choosable(options: readonly AnswerOption[], cells: readonly FormulaCell[]): readonly AnswerOption[] {
  const toggles = cells.flatMap(({ formula: { role }, values }) =>
    role.kind === 'toggle' ? { named: role.options, holds: values.length === 1 && values[0] === true } : [],
  );
  if (toggles.length === 0) return options;
  return options.filter(({ answer }) => {
    const own = toggles.filter(({ named }) => named.some((option) => equalAnswers(option, answer)));
    return own.length === 0 || own.some(({ holds }) => holds);
  });
}
