import type { Work } from '../work.ts';
import { Measure, measureOf, sameUnit } from './measure.ts';
import { compareTemporals, Temporal } from './temporal.ts';
import { isElement, type Values } from './value.ts';

/** Differences beyond the eighth decimal place are noise of binary arithmetic, not of answers. */
export function roundedTo8(value: number): number {
  return Math.round(value / 1e-8) * 1e-8;
}

/** `=` of two collections: in the same order; nothing where a lone pair of dates cannot be told apart. */
export function equalCollections(left: Values, right: Values, work: Work): boolean | undefined {
  if (left.length !== right.length) return false;
  if (left.length === 1) return equal(left[0], right[0], work);
  return left.every((value, at) => equal(value, right[at], work) === true);
}

/** Whether two values, or two pieces of JSON inside them, are the same. */
export function equal(left: unknown, right: unknown, work: Work): boolean | undefined {
  work.step();
  if (left === right) return true;
  if (typeof left === 'number' && typeof right === 'number') return roundedTo8(left) === roundedTo8(right);
  if (left instanceof Temporal && right instanceof Temporal) {
    if (left.kind !== right.kind) return false;
    const order = compareTemporals(left, right);
    return order === undefined ? undefined : order === 0;
  }
  if (left instanceof Temporal || right instanceof Temporal) return false;
  return equalMeasures(left, right, work) ?? equalParts(left, right, work);
}

function equalMeasures(left: unknown, right: unknown, work: Work): boolean | undefined {
  const one = sizeOf(left);
  const two = sizeOf(right);
  if (one === undefined || two === undefined) {
    return left instanceof Measure || right instanceof Measure ? false : undefined;
  }
  // Two written in FHIR by units of their own are compared part by part, like any other element.
  if (isElement(left) && isElement(right) && !(one.unit.startsWith("'") && two.unit.startsWith("'"))) return undefined;
  const [first, second] = sameUnit(one, two);
  const same = roundedTo8(first) === roundedTo8(second);
  if (!same || !isElement(left) || !isElement(right)) return same;
  return ['id', 'extension'].every((name) => equal(left[name], right[name], work) === true);
}

function sizeOf(value: unknown): Measure | undefined {
  return typeof value === 'number' ? new Measure(value, "'1'") : measureOf(value);
}

function equalParts(left: unknown, right: unknown, work: Work): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const one = Object.entries(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    one.length === Object.keys(right).length &&
    one.every(
      ([name, part]) =>
        Object.hasOwn(right, name) && equal(part, (right as Record<string, unknown>)[name], work) === true,
    )
  );
}

/** Each value once, the first of equals, in order. */
export function distinct(values: Values, work: Work): Values {
  if (values.length < 2) return values;
  const buckets = new Map<string, unknown[]>();
  return values.filter((value) => {
    const bucket = bucketOf(value);
    const seen = buckets.get(bucket) ?? [];
    if (seen.some((other) => equal(other, value, work) === true)) return false;
    seen.push(value);
    buckets.set(bucket, seen);
    return true;
  });
}

/** A name that equal values share, so that few need comparing: from what stands in the first levels. */
function bucketOf(value: unknown, levels = 4): string {
  if (typeof value === 'number') return String(Math.round(value));
  if (!isElement(value)) return typeof value === 'string' ? `"${value}` : '';
  if (Array.isArray(value)) return `${value.length}${bucketOf(value[0], levels)}`;
  // A quantity equals another with a different display of its unit.
  if (levels === 0 || typeof value['value'] === 'number') return '';
  const names = Object.keys(value).toSorted();
  return names.map((name) => name + bucketOf(value[name], levels - 1)).join();
}
