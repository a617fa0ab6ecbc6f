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

/** By which every resource of a plan, and an activity within one, is taken back. */
const TAKEN_BACK: readonly unknown[] = ['cancelled', 'stopped', 'revoked', 'rejected', 'entered-in-error'];

/**
 * Refuses what no longer means what we wrote, and what a plan has no word for: it would be read as an instruction that
 * stands. Where what others made of a resource is only kept, nothing is read out of it, and this is not asked.
 */
export function refuseOtherMeaning(element: Element, path: string): void {
  reader.refuseModifiers(element, path);
  if (TAKEN_BACK.includes(element['status'])) reader.refuse('taken-back', path === '' ? 'status' : `${path}.status`);
}

/** Refuses where somebody forbade what is to be done, or the reverse. What is absent forbids nothing. */
export function checkForbidden(forbidden: boolean, { doNotPerform = false }: Element, path: string): void {
  if (doNotPerform !== forbidden) reader.refuse('contradicts', path);
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
