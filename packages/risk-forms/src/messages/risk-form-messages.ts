import type { Message, ReviewStatus } from '@osseo/core';
import type { EffectMeasure } from '@osseo/procedures/risk-factors';
import type { Flag, TalkingPoint, Tier } from '../model/rule.ts';

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
  /** Before a rule that an open question leaves undecided. */
  readonly undecided: string;
  readonly answers: string;
  readonly effects: string;
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
