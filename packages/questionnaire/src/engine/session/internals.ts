import type { Session } from '../model/session.ts';
import type { Workings } from './workings.ts';

/** The insides of a session, for other parts of the engine. */
export const internalsOf: WeakMap<Session, Workings> = new WeakMap();
