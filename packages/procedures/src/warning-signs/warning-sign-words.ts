import type { Review } from '@osseo/core';
import type { Urgency, WarningSignId } from './warning-sign-id.ts';
import type { EscalatingSignId } from './warning-signs.ts';

/** One sign in plain words. */
export interface SignWords<Id extends WarningSignId = WarningSignId> {
  /** What the patient sees or feels. */
  readonly sign: string;
  /** What may be behind it. */
  readonly why: string;
  /** What makes it an emergency; `null` for a sign that does not change. */
  readonly escalation: Id extends EscalatingSignId ? string : null;
}

/** Every sign in one language; a missing sign does not compile. */
export interface WarningSignWords {
  readonly locale: string;
  readonly signs: { readonly [Id in WarningSignId]: SignWords<Id> };
  /** The short name of each urgency, shown beside its icon: colour alone never says it. */
  readonly urgencies: Readonly<Record<Urgency, string>>;
  /** What to do, said once per urgency. `emergency` has a hole `{emergencyNumber}`. */
  readonly instructions: Readonly<Record<Urgency, string>>;
  /** For someone in doubt; it means `same-day`. */
  readonly notSure: string;
  readonly review: Review;
}
