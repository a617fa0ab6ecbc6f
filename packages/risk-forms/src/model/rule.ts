import type { CivilDate, Review } from '@osseo/core';
import type { ProcedureGroup, RiskFactorId, SourceId } from '@osseo/procedures';
import type { RiskFactorStatement } from '@osseo/procedures/risk-factors';

/**
 * How soon a clinician must look, for clinicians only. A tier never reaches a
 * patient: patient parts take `TalkingPoint`, which has none.
 */
export type Tier = 'note' | 'caution' | 'high' | 'stop';

/** A test on the visible answers of one response. Three-valued: a missing input gives neither yes nor no. */
export type Condition =
  | { readonly item: string; readonly is: string | boolean }
  /** At least one of these codes, for answers with options. */
  | { readonly item: string; readonly anyOf: readonly string[] }
  /** `unit` is UCUM; an answer in another known unit is compared at the equivalent threshold. Both tests are strict. */
  | { readonly item: string; readonly over: number; readonly unit?: string }
  | { readonly item: string; readonly under: number; readonly unit?: string }
  /** A date less than so many months before the day the response was written. */
  | { readonly item: string; readonly withinMonths: number }
  /** A number worked out from several answers. */
  | { readonly derived: DerivedId; readonly over: number }
  | { readonly derived: DerivedId; readonly under: number }
  /** Any of the reasons of `AbsentReason`: "I don't know", "rather in person". */
  | { readonly item: string; readonly absent: 'asked-unknown' | 'asked-declined' }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Numbers that rules and clinicians need and no patient is asked for. */
export type DerivedId =
  | 'age'
  | 'bmi'
  | 'audit-c'
  | 'pack-years'
  | 'bone-medicine-years'
  | 'blood-thinner-count'
  | 'clot-risk-count';

/** Key of a finding in the catalogue of risk factors, such as `R04-extraction-osteoporosis`. */
export type EffectKey = Exclude<RiskFactorStatement, `${RiskFactorId}-patient` | `${RiskFactorId}-clinician`>;

/**
 * A finding that may stand beside a rule, because it is about what the rule says:
 * the same exposure, compared the same way round, in the people whom the rule meets. The
 * catalogue says which procedures it is about; a plan without one of them does not show it.
 */
export interface RuleEffect {
  readonly effect: EffectKey;
  /** Where the rule meets more people than the studies were about: the answers of the people they were about. */
  readonly when?: Condition;
}

/** A number worked out from several answers. */
export interface DerivedNumber {
  readonly id: DerivedId;
  /** Known only within these bounds, both included; they are equal where it is known exactly. */
  readonly low: number;
  readonly high: number;
}

/** A rule as data: when a clinician's eye is needed, how soon, and on whose word. Shipped rules are drafts. */
export interface Rule {
  readonly id: string;
  readonly version: string;
  readonly factor: RiskFactorId;
  readonly tier: Tier;
  /** Groups in which the rule counts. */
  readonly groups: readonly ProcedureGroup[];
  readonly when: Condition;
  readonly sources: readonly SourceId[];
  /** Findings to show in sight, the most telling first. Empty where none is about exactly this. */
  readonly effects: readonly RuleEffect[];
  readonly review: Review;
}

/** A clinic's decision to use a rule. Without one a rule is off. */
export interface Adoption {
  readonly rule: string;
  /**
   * Version of the rule that the clinic read and decided on. `evaluateRules` leaves the
   * rule off where the shipped one has another. Without it every version counts as adopted,
   * and `adoptionProblems` says so.
   */
  readonly version?: string;
  readonly by: string;
  readonly on: CivilDate;
}

/** A rule that an answer met, with all that a clinician needs to judge it. */
export interface Flag {
  readonly rule: Rule;
  /** `met`: the answers meet the rule. `unknown` and `in-person`: the patient could not or would rather not say. */
  readonly kind: 'met' | 'unknown' | 'in-person';
  readonly adoption: Adoption;
  /** Link ids of the answers that raised it, in the order of the form. */
  readonly raisedBy: readonly string[];
  /** The numbers worked out from the answers that the rule compared, such as the AUDIT-C sum. Empty for an open question. */
  readonly derived: readonly DerivedNumber[];
  /** The findings about exactly this, for these answers and the procedures planned. Empty for an open question. */
  readonly effects: readonly EffectKey[];
}

/** What a patient is told to do at once, to bring, tell, ask or leave alone. It carries no tier by construction. */
export interface TalkingPoint {
  readonly factor: RiskFactorId;
  readonly purpose: 'get-help' | 'tell' | 'bring' | 'ask' | 'do-not-stop';
  /** Key of the sentence in the words of `risk-forms`. */
  readonly statement: string;
  /** The sentence itself, in the language of the words that were given. */
  readonly text: string;
  /** Keeps a flag out of every patient part: a value with a rule, a tier or a kind is not a talking point. */
  readonly rule?: never;
  readonly tier?: never;
  readonly kind?: never;
}
