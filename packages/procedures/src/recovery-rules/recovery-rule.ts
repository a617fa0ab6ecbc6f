import type { ProcedureGroup } from '../model/groups.ts';
import type { RestrictionKind, Task, Visit } from '../model/recovery.ts';
import type { StatementProvenance } from '../model/statement.ts';
import type { RiskFactorId } from '../risk-factors/risk-factor-id.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';
import type { Urgency, WarningSignId } from '../warning-signs/warning-sign-id.ts';

/** What a rule does to a plan. Each tightens: a rule has no way to shorten, remove or lower. */
export type RecoveryEffect<Key extends string = string> =
  /** The restrictions of a kind last so many days more, both their binding and their usual end. */
  | { readonly type: 'extend'; readonly kind: RestrictionKind; readonly days: number }
  /** The restrictions of a kind last until the clinic clears them. */
  | { readonly type: 'require-clearance'; readonly kind: RestrictionKind }
  | { readonly type: 'add-visit'; readonly visit: Visit<Key> }
  | { readonly type: 'add-task'; readonly task: Task<Key> }
  | { readonly type: 'add-warning'; readonly sign: WarningSignId }
  /** A sign that the treatments watch for is at least so urgent. */
  | { readonly type: 'raise-triage'; readonly sign: WarningSignId; readonly urgency: Urgency };

/**
 * How something about a person changes their recovery plan (recovery logic, section 4). It ships as a
 * draft and does nothing until a clinic adopts it.
 */
export interface RecoveryRule<Key extends string = string> {
  readonly id: string;
  /** The factor that it is about; it applies where the answer is yes. */
  readonly factor: RiskFactorId;
  /** The treatments that it changes: those in one of the groups, and those whose procedure is named. */
  readonly groups: readonly ProcedureGroup[];
  readonly procedures: readonly string[];
  readonly effect: RecoveryEffect<Key>;
  /** What the effect works through, such as `healing`. In a family the longest extension counts; families add. */
  readonly family: string;
  /** Says to the patient why the plan differs. */
  readonly because: Key;
  /** Says to the patient what to ask where the answer is not known. */
  readonly ask: Key;
  readonly provenance: StatementProvenance<SourceId | OwnSourceId>;
}
