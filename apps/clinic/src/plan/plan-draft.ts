import type { SessionSnapshot } from '@osseo/questionnaire/engine';
import { isOffered } from '../catalogue/offered-procedures.ts';
import type { SiteProcedureId } from '../catalogue/worded-procedure.ts';

/** What is kept of a plan while someone fills it in. It lives encrypted on the server, and nowhere else. */
export interface PlanDraft {
  readonly procedures: readonly SiteProcedureId[];
  /** The answers so far; `null` before the first. */
  readonly snapshot: SessionSnapshot | null;
}

/** Reads what was stored, perhaps by an earlier version of the site; `undefined` where it cannot be used any more. */
export function readPlanDraft(payload: unknown): PlanDraft | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { procedures, snapshot } = payload as Partial<PlanDraft>;
  if (!Array.isArray(procedures) || procedures.length === 0 || !procedures.every(isOffered)) return undefined;
  if (typeof snapshot !== 'object' || (snapshot !== null && !Array.isArray(snapshot.items))) return undefined;
  return { procedures, snapshot };
}
