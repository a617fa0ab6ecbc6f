import type { ProcedureId } from '../model/procedure-id.ts';

/**
 * Where a statement stands: a procedure or a list, and a key in it, such as
 * `chin-implant/step-fix`, `risk-factors/R01-patient`, `warning-signs/RF-11` or
 * `complications/CX-01`.
 */
export type StatementAddress = `${ProcedureId | 'risk-factors' | 'warning-signs' | 'complications'}/${string}`;

/** The same statement of several procedures. */
export function addressesOf(ids: readonly ProcedureId[], key: string): readonly StatementAddress[] {
  return ids.map((id) => `${id}/${key}` as const);
}
