import type { Session } from '../model/session.ts';
import type { Tools } from '../model/tools.ts';
import type { Plan } from '../plan/plan-of.ts';
import type { Derivations } from './derivations.ts';
import type { Instances } from './instances.ts';

/** What other parts of the engine may read of a session beyond its public face. */
export interface SessionInternals {
  readonly plan: Plan;
  readonly instances: Instances;
  readonly tools: Tools;
  readonly derivations: Derivations | undefined;
}

export const internalsOf: WeakMap<Session, SessionInternals> = new WeakMap();
