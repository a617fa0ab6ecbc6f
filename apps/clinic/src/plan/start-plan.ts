import { civilDateAt } from '@osseo/core';
import { createSession, type Session } from '@osseo/questionnaire/engine';
import { isShown, type PageKeys } from '@osseo/questionnaire/form-post';
import { clinic } from '../../clinic.config.ts';
import { isOffered } from '../catalogue/offered-procedures.ts';
import type { SiteProcedureId } from '../catalogue/worded-procedure.ts';
import type { Locale } from '../languages.ts';
import { readForm, type ClinicServer } from '../server/index.ts';
import { go, problemOutcome, show, type Outcome } from './outcome.ts';
import { readPlanDraft, type PlanDraft } from './plan-draft.ts';
import { planPages } from './plan-pages.ts';
import { planPath, planPaths } from './plan-paths.ts';
import { planQuestions } from './plan-questions.ts';

/** What the first step shows. */
export interface StartPage {
  readonly chosen: readonly SiteProcedureId[];
  /** Someone went on without choosing. */
  readonly missing: boolean;
  /** Where the draft that this browser has already goes on; `undefined` where it has none. */
  readonly resumeAt: string | undefined;
  readonly idleMinutes: number;
}

export interface PlanRequest {
  readonly server: ClinicServer;
  readonly request: Request;
  readonly locale: Locale;
}

/** The first step: choosing procedures begins a draft, or changes the one that is open. */
export async function startPlan({ server, request, locale }: PlanRequest): Promise<Outcome<StartPage>> {
  const token = server.cookies.draft.read(request);
  const reading = await server.drafts.read(token);
  const draft = reading.kind === 'open' ? reading.draft : undefined;
  const plan = draft && readPlanDraft(draft.payload);
  const page: StartPage = {
    chosen: plan?.procedures ?? [],
    missing: false,
    resumeAt: plan && planPath(locale, firstOpenPage(plan, locale)),
    idleMinutes: server.config.idleMinutes,
  };
  if (request.method !== 'POST') return show(page);

  const form = await readForm(request, server.config);
  if (form.kind === 'problem') return problemOutcome(form.problem);
  if (form.fields.has('discard')) {
    await server.drafts.wipe(token);
    return go(planPath(locale, planPaths.start), [server.cookies.draft.clear()]);
  }

  const procedures = [...new Set(form.fields.getAll('procedure'))].filter(isOffered);
  if (procedures.length === 0) return show({ ...page, chosen: [], missing: true }, 422);

  const next = planPath(locale, planPaths.questions(1));
  if (draft && plan) {
    // Answers stay: what both choices ask is asked once.
    const saving = await server.drafts.save(token, { revision: draft.revision, payload: { ...plan, procedures } });
    if (saving.kind === 'saved') return go(next);
  }
  const created = await server.drafts.create({ procedures, snapshot: null });
  return go(next, [server.cookies.draft.set(created.token)]);
}

/** The first page on which something is still open, or else the check before sending. */
function firstOpenPage({ procedures, snapshot }: PlanDraft, locale: Locale): string {
  const { form } = planQuestions(procedures, locale, civilDateAt(new Date(), clinic.timeZone));
  const session = createSession(form, { locale: clinic.formats[locale], ...(snapshot && { snapshot }) });
  const open = planPages(session).findIndex((page) => isOpen(session, page));
  return open < 0 ? planPaths.check : planPaths.questions(open + 1);
}

function isOpen(session: Session, page: PageKeys): boolean {
  return page
    .filter((key) => isShown(session, key))
    .some((key) => session.validate(key).some(({ severity }) => severity === 'error'));
}
