import { OsseoError } from '@osseo/core';
import type { AnsweringSession } from '../model/session.ts';
import type { Workings } from './workings.ts';

const known = new WeakMap<AnsweringSession, Workings>();

/** Keeps the insides of a session for other parts of the engine. */
export function keepInternals(session: AnsweringSession, workings: Workings): void {
  known.set(session, workings);
}

/**
 * The insides of a session.
 * @throws {OsseoError} `unknown-item` for what no function of this engine has started.
 */
export function internalsOf(session: AnsweringSession): Workings {
  const workings = known.get(session);
  if (workings) return workings;
  throw new OsseoError('unknown-item', 'Osseo: this is no session of this engine. Start one with createSession.', '');
}
