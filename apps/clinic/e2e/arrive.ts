import type { Page } from 'playwright';
import { inject } from 'vitest';
import { answerByHttp, sendByHttp, type HttpAnswers } from './http-journey.ts';
import { httpVisitor, type HttpVisitor } from './http-visitor.ts';

/** Comes to the check before sending as someone who has answered everything. What is under test begins there. */
export async function arriveAnswered(page: Page, answers: HttpAnswers = {}): Promise<void> {
  const visitor = httpVisitor(inject('site').url);
  await answerByHttp(visitor, answers);
  await becomeVisitor(page, visitor);
  await page.goto(`/${answers.locale ?? 'en'}/plan/check`);
}

/** Comes to the page after sending as someone who has answered and sent everything. */
export async function arriveSent(page: Page, answers: HttpAnswers = {}): Promise<void> {
  const visitor = httpVisitor(inject('site').url);
  await answerByHttp(visitor, answers);
  await sendByHttp(visitor, answers.locale);
  await becomeVisitor(page, visitor);
  await page.goto(`/${answers.locale ?? 'en'}/plan/sent`);
}

async function becomeVisitor(page: Page, { cookies }: HttpVisitor): Promise<void> {
  const { url } = inject('site');
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
}
