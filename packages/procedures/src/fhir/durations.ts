import type { Duration, Range as FhirRange } from 'fhir/r4.js';
import type { TimeUnit } from '../model/ranges.ts';

const UCUM = 'http://unitsofmeasure.org';
const CODES: Readonly<Record<TimeUnit, string>> = { day: 'd', week: 'wk', month: 'mo' };

/** A length of time. */
export function durationOf(value: number, unit: TimeUnit): Duration {
  return { value, unit: CODES[unit], system: UCUM, code: CODES[unit] };
}

/** Ranges stay ranges. */
export function rangeOf(low: number, high: number, unit: TimeUnit): FhirRange {
  return { low: durationOf(low, unit), high: durationOf(high, unit) };
}
