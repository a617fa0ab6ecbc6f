import type { Message, ReviewStatus } from '@osseo/core';
import type { EffectMeasure } from '@osseo/procedures/risk-factors';
import type { DerivedId, DismissalReason, EditableField, OpenKind, TalkingPoint, Tier } from '../model/rule.ts';
import type { ProcedureGroup } from '@osseo/procedures';
import type { AbsentReason } from '@osseo/questionnaire/engine';
import type { JudgementProblem } from '../rules/judge-flags.ts';

/** Words of the patient's part. */
export interface TalkingPointsMessages {
  /** Heads the points of one purpose. */
  readonly purposes: Readonly<Record<TalkingPoint['purpose'], string>>;
  /** Stands there when no answer calls for a point. It is no verdict. */
  readonly none: string;
}

/** Words of the reason why a question is asked. */
export interface WhyMessages {
  /** Opens the reason. */
  readonly summary: string;
  /** Heads the works that the reason rests on. */
  readonly sources: string;
}

/** A condition in words, for clinicians. Lists of conditions are joined as the language joins lists. */
interface ConditionMessages {
  /** Holes `{subject}`, `{answer}`. */
  readonly is: Message;
  /** Holes `{subject}`, `{limit}`. */
  readonly over: Message;
  readonly under: Message;
  /** Holes `{subject}`, `{count}`. */
  readonly withinMonths: Message;
  /** Hole `{subject}`. */
  readonly absent: Readonly<Record<AbsentReason, Message>>;
  /** Hole `{condition}`. */
  readonly not: Message;
  readonly yes: string;
  readonly no: string;
}

/** Words of a rule that a clinic changed. */
interface EditionMessages {
  /** Holes `{by}`, `{on}`, `{reason}`. */
  readonly changed: Message;
  /** Opens what was changed; holes `{of}`, `{version}`. */
  readonly differences: Message;
  readonly fields: Readonly<Record<EditableField, string>>;
  readonly shipped: string;
  readonly own: string;
  /** Stands for an empty list. */
  readonly nothing: string;
  readonly groups: Readonly<Record<ProcedureGroup, string>>;
}

/** Words of putting a flag aside. */
export interface JudgingMessages {
  /** Opens the form. */
  readonly dismiss: string;
  readonly reasonLegend: string;
  readonly reasons: Readonly<Record<DismissalReason, string>>;
  readonly text: string;
  readonly textHelp: string;
  readonly submit: string;
  readonly problems: Readonly<Record<Exclude<JudgementProblem, 'no-flag'>, string>>;
  /** Holes `{by}`, `{at}`, `{reason}`. */
  readonly dismissed: Message;
  /** Holes `{by}`, `{at}`. */
  readonly restored: Message;
  readonly restore: string;
  /** Heads the flags that were put aside; hole `{count}`. */
  readonly dismissedFlags: Message;
}

/** Words of the clinician's parts. */
export interface FlagMessages {
  /** BCP 47; dates and numbers follow it. */
  readonly locale: string;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly kinds: Readonly<Record<OpenKind, string>>;
  /** Heads the questions that were left open for one reason; hole `{count}`. */
  readonly open: Readonly<Record<OpenKind, Message>>;
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
  /** Holes `{by}`, `{on}`, `{next}`. */
  readonly reviewedBy: Message;
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
  readonly condition: ConditionMessages;
  readonly edition: EditionMessages;
  readonly judging: JudgingMessages;
}

export interface RiskFormMessages {
  readonly talkingPoints: TalkingPointsMessages;
  readonly why: WhyMessages;
  readonly flags: FlagMessages;
}
