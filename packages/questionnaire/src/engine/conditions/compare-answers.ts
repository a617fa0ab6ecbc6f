import type { Answer, Coding, Reference } from '../model/answer.ts';
import type { Quantity } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';
import { compareMoments, compareTimes } from './compare-moments.ts';

/** Whether an answer says something. "I don't know" and "rather in person" do not. */
export function hasValue(answer: Answer): boolean {
  return answer.kind !== 'absent' && !(answer.kind === 'other' && Object.keys(answer.fhir).length === 0);
}

/** Whether two answers mean the same. */
export function equalAnswers(a: Answer, b: Answer, tools: Tools = {}): boolean {
  if (a.kind === 'coding' && b.kind === 'coding') return equalCodings(a.value, b.value);
  if (a.kind === 'reference' && b.kind === 'reference') return equalReferences(a.value, b.value);
  // A condition has no way to spell an address but as text.
  if ((a.kind === 'uri' || b.kind === 'uri') && isText(a) && isText(b)) return a.value === b.value;
  return compareAnswers(a, b, tools) === 0 || equalJson(a, b);
}

/**
 * Which of two answers is the greater: negative, 0 or positive; `undefined` where
 * they have no order, as with two units that nothing converts, or a year and a day within it.
 */
export function compareAnswers(a: Answer, b: Answer, tools: Tools = {}): number | undefined {
  if (isNumber(a) && isNumber(b)) return a.value - b.value;
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b, tools);
  if (isMoment(a) && isMoment(b)) return compareMoments(a.value, b.value);
  if (a.kind === 'time' && b.kind === 'time') return compareTimes(a.value, b.value);
  if (a.kind === 'string' && b.kind === 'string') return a.value < b.value ? -1 : Number(a.value > b.value);
  return undefined;
}

/** Which of two quantities is the greater; in two units only where a tool converts them. */
export function compareQuantities(a: Quantity, b: Quantity, { convertUnit }: Tools): number | undefined {
  if (sameUnit(a.unit, b.unit)) return a.value - b.value;
  const converted = convertUnit && a.unit && b.unit && convertUnit(b.value, b.unit, a.unit);
  if (converted === undefined) return undefined;
  const difference = a.value - converted;
  // A conversion rounds in the last digits, so that 1 pound would not be 16 ounces.
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(a.value), Math.abs(converted)) ? 0 : difference;
}

const ROUNDING = 1e-9;

/** The same resource by its address; by its identifier where an address is missing. */
function equalReferences(a: Reference, b: Reference): boolean {
  if (a.reference !== undefined && b.reference !== undefined) return a.reference === b.reference;
  return a.identifier !== undefined && equalJson(a.identifier, b.identifier);
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

function isMoment(answer: Answer): answer is Extract<Answer, { kind: 'date' | 'dateTime' }> {
  return answer.kind === 'date' || answer.kind === 'dateTime';
}

function isText(answer: Answer): answer is Extract<Answer, { kind: 'string' | 'uri' }> {
  return answer.kind === 'string' || answer.kind === 'uri';
}

/** Deeper JSON counts as different: a value nested to break us is not worth a full stack. */
const MAX_COMPARED_DEPTH = 500;

/** Whether two JSON values are the same, whatever the order of their fields. */
export function equalJson(a: unknown, b: unknown, depth: number = 0): boolean {
  if (Object.is(a, b)) return true;
  if (depth > MAX_COMPARED_DEPTH) return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === Object.keys(b).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(b, key) && equalJson(value, (b as Record<string, unknown>)[key], depth + 1),
    )
  );
}
