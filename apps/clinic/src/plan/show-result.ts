import { civilDateAt, type CivilDate } from '@osseo/core';
import { talkingPoints, type TalkingPoint } from '@osseo/risk-forms';
import { clinic } from '../../clinic.config.ts';
import { readForm } from '../server/index.ts';
import { askingProcedures } from './asking-procedures.ts';
import { openReceipt } from './open-receipt.ts';
import { go, problemOutcome, say, show, type Outcome } from './outcome.ts';
import { riskWordsFor } from './plan-questions.ts';
import { planPath, planPaths } from './plan-paths.ts';
import { isDayZeroProblem, readDayZero, type DayZeroProblem, type TypedDate } from './read-day-zero.ts';
import type { PlanRequest } from './start-plan.ts';

/** What the page after sending shows. */
export interface ResultPage {
  readonly submissionId: string;
  readonly points: readonly TalkingPoint[];
  readonly today: CivilDate;
  readonly typed: TypedDate;
  readonly problem: DayZeroProblem | undefined;
  readonly idleMinutes: number;
}

/** The page after sending: what to talk about, and the day of treatment. */
export async function showResult(context: PlanRequest): Promise<Outcome<ResultPage>> {
  const { server, request, locale } = context;
  const opened = await openReceipt(context);
  if (!opened) return say('noReceipt');

  const { receipt, submission, kept, token } = opened;
  const today = civilDateAt(new Date(), clinic.timeZone);
  const [year = '', month = '', day = ''] = kept.dayZero?.split('-') ?? [];
  const page: ResultPage = {
    submissionId: receipt.submissionId,
    points: talkingPoints(askingProcedures(submission.procedures), submission.response, riskWordsFor(locale)),
    today,
    typed: { year, month, day },
    problem: undefined,
    idleMinutes: server.config.idleMinutes,
  };
  if (request.method !== 'POST') return show(page);

  const posted = await readForm(request, server.config);
  if (posted.kind === 'problem') return problemOutcome(posted.problem);
  const field = (name: string) => posted.fields.get(`day-zero.${name}`) ?? '';
  const typed: TypedDate = { day: field('day'), month: field('month'), year: field('year') };
  const reading = posted.fields.has('no-date') ? null : readDayZero(typed, today);
  if (reading !== null && isDayZeroProblem(reading)) return show({ ...page, typed, problem: reading }, 422);

  const saved = await server.receipts.saveExtras(token, { ...kept, dayZero: reading });
  return saved ? go(planPath(locale, planPaths.recovery)) : say('noReceipt');
}
