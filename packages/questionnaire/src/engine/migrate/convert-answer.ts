import { checkUnit } from '../checks/check-unit.ts';
import { equalAnswers, equalJson, sameUnit } from '../conditions/compare-answers.ts';
import { isObject, without, type Json } from '../fhir/json.ts';
import { readAnswer } from '../fhir/read-answer.ts';
import { writeAnswer } from '../fhir/write-answer.ts';
import { takesOtherUnits } from '../form/takes-other-units.ts';
import type { Answer } from '../model/answer.ts';
import { typeOf, type Placed } from './form-index.ts';
import type { Change, LostReason, Move, UnitChange } from './migration.ts';
import { widen } from './wider-types.ts';

export type Converted =
  | { readonly answer: Json; readonly changes: readonly Change[] }
  | { readonly reason: LostReason };

/** Writes an old answer as one of the new question, or says why it is none. Extensions stay on it. */
export function convertAnswer(old: Placed, target: Placed, move: Move | undefined, raw: Json): Converted {
  const answer = readAnswer(raw);
  const isRetyped = typeOf(old) !== typeOf(target);
  const finish = (written: Json, ...changes: readonly Change[]): Converted => ({
    answer: isRetyped ? widen(written, typeOf(old), typeOf(target)) : written,
    changes: isRetyped ? [...changes, 'retyped'] : changes,
  });
  if (!answer || answer.kind === 'absent') return finish(raw);

  const recoded = move?.options && recode(old, target, move.options, answer);
  if (recoded) return finish(withValue(raw, writeAnswer(recoded, target.item.type)), 'recoded');
  if (move?.unit) {
    const converted = convert(target, move.unit, answer, raw);
    return 'reason' in converted ? converted : finish(converted.answer, 'converted');
  }
  const reason = misfit(old, target, answer);
  return reason ? { reason } : finish(raw);
}

/** The new option for an old one that the mapping names. */
function recode(
  old: Placed,
  target: Placed,
  options: NonNullable<Move['options']>,
  answer: Answer,
): Answer | undefined {
  const known = old.item.options.find((option) => equalAnswers(option.answer, answer))?.token;
  const token = known ?? (answer.kind === 'coding' ? answer.value.code : undefined);
  if (token === undefined || !Object.hasOwn(options, token)) return undefined;
  return target.item.options.find((option) => option.token === options[token])?.answer;
}

function convert(
  target: Placed,
  unit: UnitChange,
  answer: Answer,
  raw: Json,
): { readonly answer: Json } | { readonly reason: LostReason } {
  if (answer.kind === 'quantity') {
    if (unit.from !== undefined && answer.unit?.code !== unit.from) return { reason: 'other-unit' };
    const value = scale(answer.value, unit);
    const rest = isObject(raw['valueQuantity']) ? without(raw['valueQuantity'], 'unit', 'system', 'code') : {};
    const { display, ...coding } = unit.to ?? {};
    return { answer: { ...raw, valueQuantity: { ...rest, value, ...(display && { unit: display }), ...coding } } };
  }
  if (answer.kind !== 'integer' && answer.kind !== 'decimal') return { reason: 'other-type' };
  const value = scale(answer.value, unit);
  if (target.item.type === 'integer' && !Number.isInteger(value)) return { reason: 'not-whole' };
  return { answer: { ...raw, [answer.kind === 'integer' ? 'valueInteger' : 'valueDecimal']: value } };
}

const SIGNIFICANT_DIGITS = 12;

function scale(value: number, { factor, decimals }: UnitChange): number {
  const scaled = value * factor;
  return Number(decimals === undefined ? scaled.toPrecision(SIGNIFICANT_DIGITS) : scaled.toFixed(decimals));
}

/** Why an answer that is to stay as it is cannot be one of the new question. */
function misfit(old: Placed, target: Placed, answer: Answer): LostReason | undefined {
  const { type, options, units } = target.item;
  if ((type === 'choice' || type === 'open-choice') && !(type === 'open-choice' && answer.kind === 'string')) {
    const fits = sameOptions(old, target) || options.some((option) => equalAnswers(option.answer, answer));
    return fits ? undefined : 'not-an-option';
  }
  if (type === 'quantity' && answer.kind === 'quantity' && units.length > 0 && !equalJson(units, old.item.units)) {
    const isTaken = takesOtherUnits(target.item) && checkUnit(target.item, answer.unit) === undefined;
    return isTaken || units.some((unit) => sameUnit(unit, answer.unit)) ? undefined : 'other-unit';
  }
  return undefined;
}

/** Where nothing differs, nothing is judged: an answer that fitted no option before fits none after. */
function sameOptions(old: Placed, target: Placed): boolean {
  const answers = ({ item }: Placed) => item.options.map(({ answer }) => answer);
  return old.valueSet === target.valueSet && equalJson(answers(old), answers(target));
}

/** An answer with another value, and whatever was said beside it. */
function withValue(raw: Json, value: Json): Json {
  const rest = Object.entries(raw).filter(([name]) => !/^_?value[A-Z]/.test(name));
  return { ...Object.fromEntries(rest), ...value };
}
