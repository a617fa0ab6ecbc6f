import type { Form, ItemKey, SessionSnapshot } from '@osseo/questionnaire/engine';
import { draftedRules, evaluateRules, severityOf } from '@osseo/risk-forms';
import { clinic } from '../../clinic.config.ts';
import { wordedProcedure } from '../catalogue/worded-procedure.ts';
import { readForm } from '../server/index.ts';
import { errorsOf } from './errors-of.ts';
import { openPlan } from './open-plan.ts';
import { go, problemOutcome, show, type Outcome } from './outcome.ts';
import { planPath, planPaths } from './plan-paths.ts';
import type { PlanSubmission, PlanSummary } from './plan-submission.ts';
import { sectionsOf } from './sections.ts';
import type { PlanRequest } from './start-plan.ts';

/** What the page before sending shows. */
export interface CheckPage {
  readonly form: Form;
  readonly snapshot: SessionSnapshot;
  /** The groups of the pages, in order: page 1 asks the first. */
  readonly sections: readonly ItemKey[];
  /** Whether questions still need an answer. */
  readonly incomplete: boolean;
  /** Someone changed the answers in another window since this page was shown. */
  readonly stale: boolean;
  readonly revision: number;
}

/** The last step before sending, and the sending itself. */
export async function checkAnswers(context: PlanRequest): Promise<Outcome<CheckPage>> {
  const opened = await openPlan<CheckPage>(context);
  if (opened.kind !== 'open') return opened;
  const { draft, form, plan, sessionOf, today, token } = opened.open;
  const { server, request, locale } = context;

  const session = sessionOf(plan.snapshot);
  const incomplete = errorsOf(session).length > 0;
  const page: CheckPage = {
    form,
    snapshot: session.toSnapshot(),
    sections: sectionsOf(session),
    incomplete,
    stale: false,
    revision: draft.revision,
  };
  if (request.method !== 'POST') return show(page);

  const posted = await readForm(request, server.config);
  if (posted.kind === 'problem') return problemOutcome(posted.problem);
  if (Number(posted.fields.get('revision')) !== draft.revision) return show({ ...page, stale: true }, 409);
  if (incomplete) return show(page, 422);

  const response = session.toResponse({ status: 'completed', authored: today });
  const groups = plan.procedures.flatMap((id) => wordedProcedure(id, locale).procedure.groups);
  const flags = evaluateRules(draftedRules, response, { adoptions: clinic.adoptedRules, groups });
  const payload: PlanSubmission = { locale, procedures: plan.procedures, sentOn: today, response };
  const summary: PlanSummary = { procedures: plan.procedures, flags: flags.length };
  const receipt = await server.submissions.submit({
    submissionKey: draft.submissionKey,
    payload,
    summary,
    severity: severityOf(flags),
    draftToken: token,
  });
  return go(planPath(locale, planPaths.sent), [
    server.cookies.receipt.set(receipt.receiptToken),
    server.cookies.draft.clear(),
  ]);
}
