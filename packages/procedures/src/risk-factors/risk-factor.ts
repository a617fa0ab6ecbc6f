import type { Review } from '@osseo/core';
import type { ProcedureGroup } from '../model/groups.ts';
import type { Range } from '../model/ranges.ts';
import type { RiskFactorId } from './risk-factor-id.ts';
import type { RiskFactorStatement } from './statements.ts';

/** What a figure is. A ratio of 1 is no difference; `percent-change` of 100 is twice as often. */
export type EffectMeasure =
  | 'risk-ratio'
  | 'odds-ratio'
  | 'percent'
  | 'percent-change'
  | 'percentage-points'
  | 'per-100000-person-years'
  | 'millimetres';

export interface EffectFigure {
  readonly measure: EffectMeasure;
  /** One figure, or the range across studies. */
  readonly value: number | Range;
  /** The 95% confidence interval; `null` where the source gives none. */
  readonly interval: Range | null;
}

/** What a study found, for clinicians. */
export interface RiskEffect {
  /** Outcome, comparison and population in words; it has the sources. */
  readonly statement: RiskFactorStatement;
  /**
   * The procedures that the finding is about. Empty for what was found elsewhere, such as
   * in abdominoplasty or in psychiatric settings: it informs, and counts for no procedure here.
   */
  readonly groups: readonly ProcedureGroup[];
  /** `null` for a finding in words alone. */
  readonly figure: EffectFigure | null;
}

/** Something about a person that a clinician weighs before treatment. */
export interface RiskFactor {
  readonly id: RiskFactorId;
  /** Who asks about it, as the question matrix says; empty where single procedures add it (R46, breast). */
  readonly groups: readonly (ProcedureGroup | 'all')[];
  /** Whether patients are asked about it; otherwise a clinician enters it. */
  readonly asked: boolean;
  /** The sentence for the patient. */
  readonly patient: RiskFactorStatement;
  /** The sentence for the clinician. */
  readonly clinician: RiskFactorStatement;
  readonly effects: readonly RiskEffect[];
}

/** The catalogue in one language; a missing factor or sentence does not compile. */
export interface RiskFactorWords {
  readonly locale: string;
  readonly names: Readonly<Record<RiskFactorId, string>>;
  readonly statements: Readonly<Record<RiskFactorStatement, string>>;
  readonly review: Review;
}
