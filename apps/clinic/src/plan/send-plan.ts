import type { CivilDate } from '@osseo/core';
import type { FormSubmission, Submitted } from '@osseo/questionnaire/server';
import { evaluateRules, severityOf } from '@osseo/risk-forms';
import type { OpenedDraft } from './open-draft.ts';
import { planPath, planPaths } from './plan-paths.ts';
import type { PlanQuestions } from './plan-questions.ts';
import type { PlanSubmission, PlanSummary } from './plan-submission.ts';
import type { PlanRequest } from './start-plan.ts';

/** Stores what was sent, once, and gives the receipt that opens the result. */
export async function sendPlan(
  { server, locale }: PlanRequest,
  { token, plan: { procedures } }: Extract<OpenedDraft, { kind: 'open' }>,
  { clinician: { rules, adoptions, groups } }: PlanQuestions,
  today: CivilDate,
  { submissionKey, response }: FormSubmission,
): Promise<Submitted> {
  const flags = evaluateRules(rules, response, { adoptions, groups });
  const payload: PlanSubmission = { locale, procedures, sentOn: today, response };
  const summary: PlanSummary = { procedures, flags: flags.length };
  const { receiptToken } = await server.submissions.submit({
    submissionKey,
    payload,
    summary,
    severity: severityOf(flags),
    draftToken: token,
  });
  return {
    to: planPath(locale, planPaths.sent),
    setCookies: [server.cookies.receipt.set(receiptToken), server.cookies.draft.clear()],
  };
}
