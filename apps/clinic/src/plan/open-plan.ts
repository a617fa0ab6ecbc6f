import type { CivilDate } from '@osseo/core';
import { createSession, type Form, type Session, type SessionSnapshot } from '@osseo/questionnaire/engine';
import { clinic } from '../../clinic.config.ts';
import type { Locale } from '../languages.ts';
import { clinicDay } from '../request/clinic-day.ts';
import type { ClinicServer, Draft } from '../server/index.ts';
import { go, say, type Outcome } from './outcome.ts';
import { readPlanDraft, type PlanDraft } from './plan-draft.ts';
import { planForm } from './plan-form.ts';
import { planPath, planPaths } from './plan-paths.ts';
import type { PlanRequest } from './start-plan.ts';

/** The draft of the person who asks, with the questions that it needs. */
export interface OpenPlan {
  readonly token: string | undefined;
  readonly draft: Draft;
  readonly plan: PlanDraft;
  readonly form: Form;
  readonly today: CivilDate;
  /** A new session over the answers of `snapshot`. */
  readonly sessionOf: (snapshot: SessionSnapshot | null) => Session;
}

/** Finds the draft of the person who asks, or the message to show where there is none. */
export async function openPlan<Page>({
  server,
  request,
  locale,
}: PlanRequest): Promise<{ readonly kind: 'open'; readonly open: OpenPlan } | Outcome<Page>> {
  const token = server.cookies.draft.read(request);
  const reading = await server.drafts.read(token);
  if (reading.kind === 'sent') return toReceipt(server, locale, reading.submissionId);
  if (reading.kind === 'gone') {
    return say((await server.receipts.read(server.cookies.receipt.read(request))) ? 'alreadySent' : 'expired');
  }
  const plan = readPlanDraft(reading.draft.payload);
  if (!plan) return say('expired');

  const today = clinicDay(new Date(), clinic.timeZone);
  const form = planForm(plan.procedures, locale, today);
  const sessionOf = (snapshot: SessionSnapshot | null) =>
    createSession(form, { locale: clinic.formats[locale], ...(snapshot && { snapshot }) });
  return { kind: 'open', open: { token, draft: reading.draft, plan, form, today, sessionOf } };
}

/** A second click, or a page from before the answers were sent: both lead to the result. */
async function toReceipt<Page>(server: ClinicServer, locale: Locale, submissionId: string): Promise<Outcome<Page>> {
  const receipt = await server.receipts.issue(submissionId);
  return receipt === undefined
    ? say('expired')
    : go(planPath(locale, planPaths.sent), [server.cookies.receipt.set(receipt)]);
}
