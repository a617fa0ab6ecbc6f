import { elementReader, type Element, type ElementReader } from '@osseo/core/fhir';
import type { Period } from 'fhir/r4.js';
import type { PlanSpan } from '../model/plan.ts';

/** Reads resources of a plan: what is broken refuses all of it, by the place of the fault. */
export const reader: ElementReader = elementReader('invalid-plan');

/** A resource of one of these types, or a refusal. */
export function resourceOf(value: unknown, ...types: readonly string[]): Element {
  const resource = reader.object(value, '');
  return types.includes(String(resource['resourceType'])) ? resource : reader.refuse('not-a-code', 'resourceType');
}

/** Days as a period: both include their last day, so that nothing is added or taken away. */
export function periodOf({ fromDate, toDate }: PlanSpan): Period | undefined {
  if (fromDate === null) return undefined;
  return { start: fromDate, ...(toDate === null ? {} : { end: toDate }) };
}

/** Refuses days whose period somebody has changed: which of the two is meant, nobody can say. */
export function checkPeriod(span: PlanSpan, value: unknown, path: string): void {
  const period = value === undefined ? {} : reader.object(value, path);
  if (period['start'] !== (span.fromDate ?? undefined)) reader.refuse('contradicts', `${path}.start`);
  if (period['end'] !== (span.toDate ?? undefined)) reader.refuse('contradicts', `${path}.end`);
}
