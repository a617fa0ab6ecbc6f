import type { CivilDate, Provenance } from '@osseo/core';
import type { SourceId, Urgency } from '@osseo/procedures';
import type { Measure } from './answers.ts';

interface RuleFrame {
  readonly id: string;
  readonly measure: Measure;
  /** Days of a treatment on which the rule counts, from its own day 0; both ends included, `to: null` without end. */
  readonly days: { readonly from: number; readonly to: number | null };
  /** Procedures for which it counts, by id; `null` for all. */
  readonly procedures: readonly string[] | null;
  readonly level: Urgency;
  readonly provenance: Provenance<SourceId>;
}

/** What is normal on one day is not on another: so much or more of something, on these days. */
export interface ThresholdRule extends RuleFrame {
  readonly kind: 'threshold';
  readonly atLeast: number;
}

/** More of something than at the last check-in before today. */
export interface WorseningRule extends RuleFrame {
  readonly kind: 'worsening';
  /** By how much at the least. */
  readonly by: number;
}

export type TriageRule = ThresholdRule | WorseningRule;

/** Who put a rule set into use, and when. */
export interface RuleSetAdoption {
  readonly by: string;
  readonly on: CivilDate;
  /** The version that was read and decided on. A set of another version is off. */
  readonly version: string;
}

/** Rules as data that a clinic owns. */
export interface TriageRuleSet {
  readonly id: string;
  /** It is stored with each result, so that a result can be read years later. */
  readonly version: string;
  readonly rules: readonly TriageRule[];
  /** Days without a check-in after which the person is reminded; `null` never reminds. */
  readonly nudgeAfterDays: number | null;
  /** `null` until a clinic decides: the rules are off. */
  readonly adoption: RuleSetAdoption | null;
}

/** The rules that count: none before the clinic has adopted this version of them. */
export function rulesInForce({ rules, adoption, version }: TriageRuleSet): readonly TriageRule[] {
  return adoption?.version === version ? rules : [];
}
