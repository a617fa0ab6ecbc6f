import type { Condition } from '../model/rule.ts';
import { thresholdIn } from '../numbers/hba1c.ts';
import {
  answersAt,
  AUTHORED,
  booleansAt,
  codesAt,
  dateTextAt,
  numberInUnit,
  plainNumberAt,
  quoted,
  reasonAt,
} from './answer-paths.ts';
import { dayNumber, firstDay, lastDay } from './day-numbers.ts';
import { derivedPaths } from './derived-paths.ts';

/**
 * A rule's condition as FHIRPath over a QuestionnaireResponse (`%resource`): `true`, `false`, or nothing where the
 * answers allow neither. It gives what `explainRule` gives for every response of our forms, which tests prove with
 * two engines. For record systems, and for whoever wants to read a rule without our code.
 */
export function conditionToFhirPath(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, 'and', 'true');
  if ('any' in condition) return joined(condition.any, 'or', 'false');
  if ('not' in condition) return `(${conditionToFhirPath(condition.not)}).not()`;
  if ('derived' in condition) return derived(condition);

  const { item } = condition;
  if ('absent' in condition)
    return `iif(${answersAt(item)}.empty(), {}, ${quoted(condition.absent)} in ${reasonAt(item)})`;
  if ('is' in condition) {
    const { is } = condition;
    return typeof is === 'boolean' ? holds(booleansAt(item), [String(is)]) : holds(codesAt(item), [quoted(is)]);
  }
  if ('anyOf' in condition) return holds(codesAt(item), condition.anyOf.map(quoted));
  return 'withinMonths' in condition ? within(item, condition.withinMonths) : compared(condition);
}

/** Whether one of the values is among those given; nothing where none is given. */
function holds(given: string, values: readonly string[]): string {
  return `iif(${given}.exists(), ${given}.where(${values.map((value) => `$this = ${value}`).join(' or ') || 'false'}).exists(), {})`;
}

function joined(parts: readonly Condition[], operator: 'and' | 'or', nothing: string): string {
  return parts.length === 0 ? nothing : `(${parts.map(conditionToFhirPath).join(` ${operator} `)})`;
}

function derived(condition: Extract<Condition, { readonly derived: string }>): string {
  const { low, high, over, under } = derivedPaths(condition.derived);
  if ('over' in condition) {
    const limit = over(condition.over);
    return `iif(${low} > ${limit}, true, iif(${high} <= ${limit}, false, {}))`;
  }
  const limit = under(condition.under);
  return `iif(${high} < ${limit}, true, iif(${low} >= ${limit}, false, {}))`;
}

function within(item: string, months: number): string {
  const [date, limit] = [dateTextAt(item), `(${dayNumber(AUTHORED)} - ${months * 31})`];
  return `iif(${firstDay(date)} > ${limit}, true, iif(${lastDay(date)} <= ${limit}, false, {}))`;
}

type Threshold = Extract<
  Condition,
  { readonly item: string } & ({ readonly over: number } | { readonly under: number })
>;

/** One comparison for each unit whose threshold is known; another unit gives nothing. */
function compared(condition: Threshold): string {
  const { item, unit } = condition;
  const [sign, threshold] = 'over' in condition ? ['>', condition.over] : ['<', condition.under];
  if (unit === undefined) return `${plainNumberAt(item)} ${sign} ${threshold}`;

  const each = [unit, ...HBA1C_UNITS.filter((other) => other !== unit)].flatMap((answered) => {
    const limit = thresholdIn(threshold, unit, answered);
    return limit === undefined ? [] : `(${numberInUnit(item, answered)} ${sign} ${limit})`;
  });
  return each.reduce((one, other) => `${one}.combine(${other})`);
}

/** The units between which `thresholdIn` knows the way. */
const HBA1C_UNITS: readonly string[] = ['%', 'mmol/mol'];
