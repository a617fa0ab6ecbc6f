import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { Form } from '../model/form.ts';
import type { Session } from '../model/session.ts';
import { planOf } from '../plan/plan-of.ts';
import { snapshotOfResponse } from '../response/read-response.ts';
import { writeResponse } from '../response/write-response.ts';
import type { Instance } from './instances.ts';
import { internalsOf, keepInternals } from './internals.ts';
import { startSession, type OpenSessionOptions } from './open-session.ts';
import { snapshotOf } from './snapshot-of.ts';
import type { Workings } from './workings.ts';

export interface SessionOptions extends OpenSessionOptions {
  /** Answers to begin with instead of the form's initial values. A `snapshot` wins over them. */
  readonly response?: QuestionnaireResponse;
}

/**
 * Starts a session over a form.
 * @throws {OsseoError} `invalid-response` if `response` is no QuestionnaireResponse.
 */
export function createSession(form: Form, options: SessionOptions = {}): Session {
  const { snapshot, response } = options;
  const start = snapshot ?? (response && snapshotOfResponse(planOf(form), response));
  const sent = snapshot === undefined && response !== undefined;
  const answering = startSession(form, options, start, sent ? isCalculated : undefined);
  const workings = internalsOf(answering);
  if (sent) confirmOwnAnswers(workings);
  const session: Session = {
    ...answering,
    toSnapshot: () => snapshotOf(session),
    toResponse: (wanted) => writeResponse(form, workings.instances, workings.source, wanted),
  };
  keepInternals(session, workings);
  return session;
}

/** What somebody has sent for a calculated item counts as the person's own answer, */
function isCalculated({ state: { calculation, answers } }: Instance): boolean {
  return calculation !== 'none' && answers.length > 0;
}

/** and where it is the calculated one, it never was. */
function confirmOwnAnswers({ instances, derivations, settle }: Workings): void {
  for (const instance of instances.byKey.values()) if (isCalculated(instance)) derivations?.answered(instance);
  settle();
}
