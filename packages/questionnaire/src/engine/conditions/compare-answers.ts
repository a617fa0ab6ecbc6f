import type { Answer, Coding } from '../model/answer.ts';

/** Whether an answer says something. "I don't know" and "rather in person" do not. */
export function hasValue(answer: Answer): boolean {
  return answer.kind !== 'absent' && !(answer.kind === 'other' && Object.keys(answer.fhir).length === 0);
}

/** Whether two answers mean the same. */
export function equalAnswers(a: Answer, b: Answer): boolean {
  if (a.kind === 'coding' && b.kind === 'coding') return equalCodings(a.value, b.value);
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.value === b.value;
  if (a.kind === 'other' && b.kind === 'other') return equalJson(a.fhir, b.fhir);
  return compareAnswers(a, b) === 0;
}

/**
 * Which of two answers is the greater: negative, 0 or positive; `undefined` where
 * they have no order, as with two units, or a year and a day within it.
 */
export function compareAnswers(a: Answer, b: Answer): number | undefined {
  if (isNumber(a) && isNumber(b)) return a.value - b.value;
  if (a.kind === 'quantity' && b.kind === 'quantity') return sameUnit(a.unit, b.unit) ? a.value - b.value : undefined;
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.value, b.value);
  if (a.kind === 'string' && b.kind === 'string') return compareTexts(a.value, b.value);
  if (a.kind === 'other' && b.kind === 'other') return compareTexts(a.fhir['valueTime'], b.fhir['valueTime']);
  return undefined;
}

/** By code unit; times of day (`hh:mm:ss`) are in order that way. */
function compareTexts(a: unknown, b: unknown): number | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return a < b ? -1 : Number(a > b);
}

/** Compares what two ISO dates both say; they are in order only if that differs or is all they say. */
export function compareDates(a: string, b: string): number | undefined {
  const shared = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, shared), b.slice(0, shared)];
  if (left !== right) return left < right ? -1 : 1;
  return a.length === b.length ? 0 : undefined;
}

/** Units are the same by code, or by their words where one has no code. No unit is only like no unit. */
export function sameUnit(a: Coding | undefined, b: Coding | undefined): boolean {
  if (!a || !b) return a === b;
  return equalCodings(a, b);
}

/** Codes count, and their systems where both are known; words count where there is no code. */
function equalCodings(a: Coding, b: Coding): boolean {
  if (a.system !== undefined && b.system !== undefined && a.system !== b.system) return false;
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code;
  return a.display !== undefined && a.display === b.display;
}

function isNumber(answer: Answer): answer is Extract<Answer, { kind: 'integer' | 'decimal' }> {
  return answer.kind === 'integer' || answer.kind === 'decimal';
}

/** Whether two JSON values are the same, whatever the order of their fields. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && equalJson(value, (b as Record<string, unknown>)[key]))
  );
}
