import { createSession, readQuestionnaire, type Session, type SessionOptions } from '../index.ts';

/** A session over a Questionnaire of these items. */
export function sessionOf(item: readonly object[], options: SessionOptions = {}): Session {
  return createSession(readQuestionnaire({ resourceType: 'Questionnaire', url: 'urn:form', item }).form, options);
}

/** A condition on a yes-or-no question. */
export function whenYes(question: string): object {
  return { enableWhen: [{ question, operator: '=', answerBoolean: true }] };
}

export const YES = [{ kind: 'boolean', value: true }] as const;
export const NO = [{ kind: 'boolean', value: false }] as const;
