import { pagesOf, type PageKeys } from '@osseo/questionnaire/form-post';
import type { AnsweringSession } from '@osseo/questionnaire/engine';
import { clinic } from '../../clinic.config.ts';

/** The pages of the questions: one for each theme. What a device keeps must be one page. */
export function planPages(session: AnsweringSession): readonly PageKeys[] {
  return clinic.unsentAnswers === 'device' ? [session.getSnapshot().children] : pagesOf(session);
}
