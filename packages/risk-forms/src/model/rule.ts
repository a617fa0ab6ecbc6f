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
  /** Where a clinic's own version of a shipped rule comes from; `applyEditions` puts it there. */
  readonly edition?: EditionRecord;
}

/** What a clinic may change in a shipped rule. */
export type EditableField = 'tier' | 'groups' | 'when' | 'sources' | 'effects';

/** A clinic's own version of a shipped rule, as data: what it came from, what it changes, and on whose word. */
export interface RuleEdition {
  /** Id of the shipped rule, whose place the edition takes. */
  readonly rule: string;
  /** Version of the shipped rule that was read and changed. */
  readonly of: string;
  /** A version of its own, which the adoption names, such as `0.2.0-clinic.1`. */
  readonly version: string;
  readonly changes: Partial<Pick<Rule, EditableField>>;
  /** What the rule says to the clinician. Needed where the condition changes, which the shipped sentence would then misstate. */
  readonly statement?: string;
  readonly by: string;
  readonly on: CivilDate;
  readonly reason: string;
}

/** One difference between an edition and the rule as it shipped. */
export type RuleChange = {
  [Field in EditableField]: { readonly field: Field; readonly from: Rule[Field]; readonly to: Rule[Field] };
}[EditableField];

/** The origin of an edited rule. */
export interface EditionRecord extends Pick<RuleEdition, 'of' | 'statement' | 'by' | 'on' | 'reason'> {
  readonly changes: readonly RuleChange[];
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
  /**
   * `met`: the answers meet the rule. `unknown` and `in-person`: the patient could not or would rather not say.
   * `not-assessable`: the answer is in a unit that nothing connects with the rule's.
   */
  readonly kind: 'met' | OpenKind;
  readonly adoption: Adoption;
  /** Link ids of the answers that raised it, in the order of the form. */
  readonly raisedBy: readonly string[];
  /** The numbers worked out from the answers that the rule compared, such as the AUDIT-C sum. Empty for an open question. */
  readonly derived: readonly DerivedNumber[];
  /** The findings about exactly this, for these answers and the procedures planned. Empty for an open question. */
  readonly effects: readonly EffectKey[];
  /** What clinicians have said of it, oldest first; `judgedFlags` puts it there. */
  readonly judgements?: readonly FlagJudgement[];
}

/** Why a question tells nothing yet. */
export type OpenKind = 'unknown' | 'in-person' | 'not-assessable';

/** Why a clinician puts a flag aside. */
export type DismissalReason = 'known' | 'discussed' | 'answer-mistaken' | 'not-relevant' | 'other';

interface Judgement {
  /** From `flagKey`. */
  readonly flag: string;
  /** Version of the rule that was judged. A flag of another version is a new one. */
  readonly version: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

export interface FlagDismissal extends Judgement {
  readonly act: 'dismiss';
  readonly reason: DismissalReason;
  /** The clinician's own words; needed where the reason is `other`. */
  readonly text?: string;
}

/** A clinician's word on one flag. Nothing is taken back: a dismissed flag is restored, and both stay on record. */
export type FlagJudgement = FlagDismissal | (Judgement & { readonly act: 'restore' });

/** What nobody may hand to a part for patients: no value with any of these fits there. */
export interface ForPatients {
  readonly rule?: never;
  readonly tier?: never;
  readonly kind?: never;
  readonly severity?: never;
  readonly derived?: never;
}

/** What a patient is told to do at once, to bring, tell, ask or leave alone. It carries no tier by construction. */
export interface TalkingPoint extends ForPatients {
  readonly factor: RiskFactorId;
  readonly purpose: 'get-help' | 'tell' | 'bring' | 'ask' | 'do-not-stop';
  /** Key of the sentence in the words of `risk-forms`. */
  readonly statement: string;
  /** The sentence itself, in the language of the words that were given. */
  readonly text: string;
}
