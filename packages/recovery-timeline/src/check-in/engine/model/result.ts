import type { Urgency, WarningSignId } from '@osseo/procedures';
import type { Measure, SignAnswer } from './answers.ts';
import type { Nudge } from './nudge.ts';

/**
 * How soon somebody must act, for the clinic alone: the three levels of the warning signs, `fine` where every question
 * was answered and nothing was found, `incomplete` where that cannot be said.
 */
export type CheckInLevel = 'fine' | 'incomplete' | Urgency;

/** Why a result is as it is, in the order in which it was looked for. */
export type CheckInReason =
  | {
      readonly stage: 'red-flag';
      readonly sign: WarningSignId;
      readonly answer: Exclude<SignAnswer, 'no'>;
      /** Whether what makes the sign an emergency is there, or may be. */
      readonly escalated: boolean;
      readonly level: Urgency;
    }
  | {
      readonly stage: 'threshold' | 'trend';
      readonly rule: string;
      readonly measure: Measure;
      /** The treatments on whose days the rule counts, by key. */
      readonly treatments: readonly string[];
      readonly level: Urgency;
    }
  /** Signs and numbers that were skipped. */
  | {
      readonly stage: 'unanswered';
      readonly signs: readonly WarningSignId[];
      readonly measures: readonly Measure[];
      readonly level: 'incomplete';
    }
  /** No clinic has adopted the rules: nothing but the warning signs was looked at. */
  | { readonly stage: 'rules-off'; readonly level: 'incomplete' }
  /** A reminder, which weighs nothing. */
  | { readonly stage: 'nudge'; readonly nudge: Nudge; readonly level: null };

/** What happens now. Without a clinic that reads the answers it is always a call. */
export type CheckInAction =
  | { readonly kind: 'call'; readonly whom: 'clinic' | 'emergency'; readonly number: string }
  /** The clinic reads the answers: by whom and when is part of it. */
  | { readonly kind: 'clinic-reads'; readonly owner: string; readonly hours: string };

/** What a check-in came to, for the clinic. Patients get `PatientGuidance`, which holds none of it. */
export interface CheckInResult {
  /** Day of the plan. */
  readonly day: number;
  readonly level: CheckInLevel;
  readonly reasons: readonly CheckInReason[];
  readonly action: CheckInAction;
  readonly ruleSet: { readonly id: string; readonly version: string; readonly inForce: boolean };
}
