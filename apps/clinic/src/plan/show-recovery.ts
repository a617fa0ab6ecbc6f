import { readForm } from '../server/index.ts';
import { openReceipt, type OpenReceipt } from './open-receipt.ts';
import { go, problemOutcome, say, show, type Outcome } from './outcome.ts';
import type { PlanKeepsakes } from './plan-keepsakes.ts';
import { planPath, planPaths } from './plan-paths.ts';
import { planRecoveryFor } from './plan-recovery-of.ts';
import type { PlanRequest } from './start-plan.ts';
import { tickedIn } from './ticked-in.ts';

/** Whose recovery is shown, from which day, and what of it is ticked. */
export type RecoveryOutcome = Pick<OpenReceipt['submission'], 'procedures' | 'response'> &
  Pick<PlanKeepsakes, 'done'> & {
    readonly dayZero: NonNullable<PlanKeepsakes['dayZero']> | null;
    /** The opaque name of this person's plan, the same when its day moves. */
    readonly planId: string;
  };

/** The recovery plan of the person who sent answers; the question about the day comes first. A post keeps what is ticked. */
export async function showRecovery(context: PlanRequest): Promise<Outcome<RecoveryOutcome>> {
  const { server, request, locale } = context;
  const opened = await openReceipt(context);
  if (!opened) return say('noReceipt');
  const { token, receipt, submission, kept } = opened;
  const { dayZero, done } = kept;
  if (dayZero === undefined) return go(planPath(locale, planPaths.sent));
  const { procedures, response } = submission;
  if (request.method !== 'POST') {
    return show({ procedures, response, dayZero, done, planId: receipt.submissionId });
  }

  const posted = await readForm(request, server.config);
  if (posted.kind === 'problem') return problemOutcome(posted.problem);
  const { plan } = planRecoveryFor(submission, locale, dayZero);
  const saved = await server.receipts.saveExtras(token, { ...kept, done: tickedIn(posted.fields, plan, done) });
  return saved ? go(planPath(locale, planPaths.ticked)) : say('noReceipt');
}
