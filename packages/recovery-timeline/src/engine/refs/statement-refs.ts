import type { StatementRef } from '../model/plan.ts';

/** The references without repetition, each where it first stood. */
export function uniqueRefs(refs: readonly StatementRef[]): readonly StatementRef[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

/** One text per reference: equal for equal references, different for different ones. */
export function refKey({ treatment, statement }: StatementRef): string {
  return JSON.stringify([treatment, statement]);
}
