import type { Message, ReviewStatus } from '@osseo/core';
import type { EffectMeasure } from '@osseo/procedures/risk-factors';
import type { DerivedId, Flag, TalkingPoint, Tier } from '../model/rule.ts';

/** Words of the patient's part. */
export interface TalkingPointsMessages {
  /** Heads the points of one purpose. */
  readonly purposes: Readonly<Record<TalkingPoint['purpose'], string>>;
  /** Stands there when no answer calls for a point. It is no verdict. */
  readonly none: string;
}

/** Words of the clinician's parts. */
export interface FlagMessages {
  /** BCP 47; dates and numbers follow it. */
  readonly locale: string;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly kinds: Readonly<Record<Exclude<Flag['kind'], 'met'>, string>>;
  /** Heads the questions that were left open for one reason; hole `{count}`. */
  readonly open: Readonly<Record<Exclude<Flag['kind'], 'met'>, Message>>;
  /** Opens the rules that a group of open questions leaves undecided. */
  readonly openRules: string;
  /** Before a rule that an open question leaves undecided. */
  readonly undecided: string;
  readonly answers: string;
  /** Names of the numbers worked out from answers. */
  readonly derived: Readonly<Record<DerivedId, string>>;
  /** Stands in sight where no figure or finding is about exactly what the rule says. */
  readonly noEffect: string;
  /** Opens what a factor's other studies found, about other people or other comparisons. */
  readonly otherEffects: string;
  /** Opens the note alone, where every finding of the factor is in sight. */
  readonly aboutEffects: string;
  /** What the figures are and are not. */
  readonly effectsNote: string;
  /** Name of a measure before its figure. */
  readonly measures: Readonly<Record<EffectMeasure, Message>>;
  /** A range of figures; holes `{min}`, `{max}`. */
  readonly range: Message;
  /** The 95% confidence interval; holes `{min}`, `{max}`. */
  readonly interval: Message;
  readonly sources: string;
  readonly noSources: string;
  readonly review: Readonly<Record<ReviewStatus, string>>;
  /** Holes `{by}`, `{on}`. */
  readonly adopted: Message;
  /** The clinic adopted another version than this one; holes `{adopted}`, `{shipped}`. */
  readonly otherVersion: Message;
  /** The adoption names no version. */
  readonly noVersion: string;
  /** Holes `{rule}`, `{version}`. */
  readonly rule: Message;
  /** Stands there when no adopted rule raised anything. */
  readonly none: string;
  readonly noneText: string;
}

export interface RiskFormMessages {
  readonly talkingPoints: TalkingPointsMessages;
  readonly flags: FlagMessages;
}
