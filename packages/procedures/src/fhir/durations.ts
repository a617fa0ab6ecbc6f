import type { Duration, Range as FhirRange } from 'fhir/r4.js';
import type { Span, TimeUnit, Window } from '../model/ranges.ts';

const UCUM = 'http://unitsofmeasure.org';
const CODES: Readonly<Record<TimeUnit, string>> = { day: 'd', week: 'wk', month: 'mo' };

/** A length of time in the unit in which the evidence counts. */
export function durationOf(value: number, unit: TimeUnit): Duration {
  return { value, unit: CODES[unit], system: UCUM, code: CODES[unit] };
}

/** A window as a range of offsets: ranges stay ranges. */
export function offsetRangeOf({ unit, min, max }: Window): FhirRange {
  return { low: durationOf(min, unit), high: durationOf(max, unit) };
}

/** How long a span lasts, both ends included; nothing for one without an end. */
export function lengthOf({ unit, from, to }: Span): Duration | undefined {
  return to === null ? undefined : durationOf(to - from + 1, unit);
}
