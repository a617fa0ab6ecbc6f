import { addMonths } from '@osseo/core';
import type { AbsentReason, Answer } from '@osseo/questionnaire/engine';
import { numberOf, unitOf, valueOf, type ResponseAnswers } from '../answers/response-answers.ts';
import type { Condition, DerivedId } from '../model/rule.ts';
import { dateSpan } from '../numbers/date-span.ts';
import { thresholdIn } from '../numbers/hba1c.ts';
import { derive, inOtherUnits, inputsOf, type Bounds } from './derive.ts';

/** A condition with what the answers say to it. Rules and their explanation are the same trace, so they cannot disagree. */
export interface Trace {
  readonly condition: Condition;
  /** `undefined`: the answers allow neither yes nor no. */
  readonly holds: boolean | undefined;
  /** Questions that the condition itself reads; empty for `all`, `any` and `not`. */
  readonly items: readonly string[];
  /** Those of them without any answer. */
  readonly missing: readonly string[];
  /** Those of them that the patient could not or would rather not answer. */
  readonly absent: readonly { readonly item: string; readonly reason: AbsentReason }[];
  /** Those of them whose answer is in a unit that nothing connects with the one asked for. */
  readonly otherUnits: readonly string[];
  readonly parts: readonly Trace[];
}

/** Tests a condition by Kleene's three-valued logic. */
export function traceCondition(condition: Condition, answers: ResponseAnswers): Trace {
  if ('all' in condition) {
    const parts = condition.all.map((part) => traceCondition(part, answers));
    return compound(condition, parts, conjunction(parts.map(({ holds }) => holds)));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => traceCondition(part, answers));
    return compound(condition, parts, negate(conjunction(parts.map(({ holds }) => negate(holds)))));
  }
  if ('not' in condition) {
    const part = traceCondition(condition.not, answers);
    return compound(condition, [part], negate(part.holds));
  }
  if ('derived' in condition) {
    return simple(
      condition,
      inputsOf(condition.derived),
      answers,
      compare(derive(condition.derived, answers), condition),
      inOtherUnits(condition.derived, answers),
    );
  }
  return simple(condition, [condition.item], answers, test(condition, answers), otherUnits(condition, answers));
}

/** Every question that a condition reads, each once. */
export function itemsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(itemsOf))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(itemsOf))];
  if ('not' in condition) return itemsOf(condition.not);
  return 'derived' in condition ? inputsOf(condition.derived) : [condition.item];
}

/** Every worked-out number that a condition compares, each once. */
export function derivedIdsOf(condition: Condition): readonly DerivedId[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(derivedIdsOf))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(derivedIdsOf))];
  if ('not' in condition) return derivedIdsOf(condition.not);
  return 'derived' in condition ? [condition.derived] : [];
}

type ItemCondition = Extract<Condition, { readonly item: string }>;

function test(condition: ItemCondition, answers: ResponseAnswers): boolean | undefined {
  const given = answers.of(condition.item);
  if (given.length === 0) return undefined;
  const reason = absentReason(given);
  if ('absent' in condition) return reason === condition.absent;
  if (reason !== undefined) return undefined;

  if ('is' in condition) return given.some((answer) => valueOf(answer) === condition.is);
  if ('anyOf' in condition) return given.some((answer) => condition.anyOf.some((code) => valueOf(answer) === code));
  if ('withinMonths' in condition) return within(given[0], condition.withinMonths, answers);
  return compareAnswer(given[0], condition);
}

function within(answer: Answer | undefined, months: number, { authored }: ResponseAnswers): boolean | undefined {
  const span = answer?.kind === 'date' ? dateSpan(answer.value) : undefined;
  if (!span || !authored) return undefined;
  const limit = addMonths(authored, -months);
  if (span.first > limit) return true;
  return span.last <= limit ? false : undefined;
}

type Threshold = { readonly over: number; readonly unit?: string } | { readonly under: number; readonly unit?: string };

function compareAnswer(answer: Answer | undefined, condition: Threshold): boolean | undefined {
  const value = numberOf(answer);
  if (value === undefined) return undefined;
  const limit = 'over' in condition ? condition.over : condition.under;
  const threshold = thresholdIn(limit, condition.unit, unitOf(answer));
  if (threshold === undefined) return undefined;
  return 'over' in condition ? value > threshold : value < threshold;
}

function otherUnits(condition: ItemCondition, answers: ResponseAnswers): readonly string[] {
  if (!('over' in condition || 'under' in condition)) return [];
  const answer = answers.of(condition.item)[0];
  const known = numberOf(answer) === undefined || compareAnswer(answer, condition) !== undefined;
  return known ? [] : [condition.item];
}

function compare(bounds: Bounds | undefined, condition: Threshold): boolean | undefined {
  if (!bounds) return undefined;
  const { low, high } = bounds;
  const [always, never] =
    'over' in condition
      ? [low > condition.over, high <= condition.over]
      : [high < condition.under, low >= condition.under];
  if (always) return true;
  return never ? false : undefined;
}

function compound(condition: Condition, parts: readonly Trace[], holds: boolean | undefined): Trace {
  return { condition, holds, items: [], missing: [], absent: [], otherUnits: [], parts };
}

function simple(
  condition: Condition,
  items: readonly string[],
  answers: ResponseAnswers,
  holds: boolean | undefined,
  inOther: readonly string[],
): Trace {
  return {
    condition,
    holds,
    items,
    otherUnits: inOther,
    missing: items.filter((item) => answers.of(item).length === 0),
    absent: items.flatMap((item) => {
      const reason = absentReason(answers.of(item));
      return reason === undefined ? [] : [{ item, reason }];
    }),
    parts: [],
  };
}

/** The reason why a question has no value, where that is its answer. */
export function absentReason(answers: readonly Answer[]): AbsentReason | undefined {
  return answers.flatMap((answer) => (answer.kind === 'absent' ? answer.reason : []))[0];
}

function conjunction(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
