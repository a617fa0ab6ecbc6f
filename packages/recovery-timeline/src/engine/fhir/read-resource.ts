import { refuseShape, type ShapeProblem } from '@osseo/core/shape';
import type { Period } from 'fhir/r4.js';
import type { PlanSpan } from '../model/plan.ts';

/** JSON of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** Refuses a resource whole, by the place of its fault. */
export function refuseResource(problem: ShapeProblem, path: string): never {
  return refuseShape('invalid-plan', problem, path);
}

/** A resource of one of these types, or a refusal. */
export function resourceOf(value: unknown, ...types: readonly string[]): Json {
  const resource = objectAt(value, '');
  if (!types.includes(String(resource['resourceType']))) refuseResource('not-a-code', 'resourceType');
  return resource;
}

export function objectAt(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuseResource('not-an-object', path);
  return value as Json;
}

export function listAt(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) refuseResource('not-a-list', path);
  return value;
}

/** Days as a period: both include their last day, so that nothing is added or taken away. */
export function periodOf({ fromDate, toDate }: PlanSpan): Period | undefined {
  if (fromDate === null) return undefined;
  return { start: fromDate, ...(toDate === null ? {} : { end: toDate }) };
}

/** Refuses days whose period somebody has changed: which of the two is meant, nobody can say. */
export function checkPeriod(span: PlanSpan, value: unknown, path: string): void {
  const period = value === undefined ? {} : objectAt(value, path);
  if (period['start'] !== (span.fromDate ?? undefined)) refuseResource('contradicts', `${path}.start`);
  if (period['end'] !== (span.toDate ?? undefined)) refuseResource('contradicts', `${path}.end`);
}
