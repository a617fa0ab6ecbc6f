import { civilDateAt } from '@osseo/core';
import { readQuestionnaire } from '@osseo/questionnaire/engine';
import {
  handleFormPost,
  type FormView,
  type MessageView,
  type QuestionsView,
  type ReviewView,
} from '@osseo/questionnaire/server';
import { clinic } from '../../clinic.config.ts';
import { BODY_LIMIT, originsOf, reportFailure } from '../server/index.ts';
import { draftPort, openDraft } from './open-draft.ts';
import { STATUS, type PlanMessage } from './outcome.ts';
import { planAddresses } from './plan-addresses.ts';
import { planPages } from './plan-pages.ts';
import { planQuestions, type PlanQuestions } from './plan-questions.ts';
import { sendPlan } from './send-plan.ts';
import type { PlanRequest } from './start-plan.ts';

/** What a request to the questions, or to the check before sending, comes to. */
export type PlanAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly view: QuestionsView; readonly questions: PlanQuestions }
  | { readonly kind: 'check'; readonly status: number; readonly view: ReviewView }
  | { readonly kind: 'message'; readonly status: number; readonly message: PlanMessage }
  /** Another address, or what a script is told. */
  | { readonly kind: 'response'; readonly response: Response };

/** Asks the questions of a plan: `handleFormPost` over the draft of the person who asks, and pages of our own. */
export async function askPlan(context: PlanRequest): Promise<PlanAnswer> {
  const { server, request, locale } = context;
  const opened = await openDraft(context);
  const today = civilDateAt(new Date(), clinic.timeZone);
  const questions = opened.kind === 'open' ? planQuestions(opened.plan.procedures, locale, today) : undefined;

  let view: FormView | undefined;
  const response = await handleFormPost(request, questions?.form ?? NOTHING_TO_ASK, {
    addresses: planAddresses(locale),
    drafts: draftPort(context, opened),
    submit: async (submission) =>
      opened.kind === 'open' && questions ? sendPlan(context, opened, questions, today, submission) : undefined,
    pages: planPages,
    clearsDevice: clinic.unsentAnswers === 'device',
    session: { locale: clinic.formats[locale], authored: today },
    origins: originsOf(request, server.config),
    maxBytes: BODY_LIMIT,
    onError: reportFailure,
    render(shown) {
      view = shown;
      return '';
    },
  });
  if (opened.kind === 'sent') for (const cookie of opened.setCookies) response.headers.append('Set-Cookie', cookie);

  const { status } = response;
  if (!view) return { kind: 'response', response };
  if (view.kind === 'review') return { kind: 'check', status, view };
  if (view.kind === 'page') return questions ? { kind: 'page', status, view, questions } : message('outOfDate');
  if (view.message !== 'gone') return message(MESSAGES[view.message] ?? 'notTaken', status);
  const wasSent = await server.receipts.read(server.cookies.receipt.read(request));
  return message(wasSent ? 'alreadySent' : 'expired');
}

/** A page that is not there any more: somebody has changed the plan in another window. */
const MESSAGES: Readonly<Partial<Record<MessageView['message'], PlanMessage>>> = {
  'not-found': 'outOfDate',
  'too-large': 'tooLarge',
};

/** The form of somebody without a draft, who is told so before anything is asked. */
const NOTHING_TO_ASK = readQuestionnaire({ resourceType: 'Questionnaire' }).form;

function message(name: PlanMessage, refused?: number): PlanAnswer {
  return {
    kind: 'message',
    status: name === 'notTaken' && refused !== undefined ? refused : STATUS[name],
    message: name,
  };
}
