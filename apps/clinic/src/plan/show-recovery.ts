import { openReceipt, type OpenReceipt } from './open-receipt.ts';
import { go, say, show, type Outcome } from './outcome.ts';
import { planPath, planPaths } from './plan-paths.ts';
import type { PlanRequest } from './start-plan.ts';

/** Whose recovery is shown, and from which day. */
export type RecoveryOutcome = Pick<OpenReceipt['submission'], 'procedures' | 'response'> & {
  readonly dayZero: NonNullable<OpenReceipt['dayZero']> | null;
};

/** The recovery plan of the person who sent answers; the question about the day comes first. */
export async function showRecovery(context: PlanRequest): Promise<Outcome<RecoveryOutcome>> {
  const opened = await openReceipt(context);
  if (!opened) return say('noReceipt');
  if (opened.dayZero === undefined) return go(planPath(context.locale, planPaths.sent));
  const { procedures, response } = opened.submission;
  return show({ procedures, response, dayZero: opened.dayZero });
}
