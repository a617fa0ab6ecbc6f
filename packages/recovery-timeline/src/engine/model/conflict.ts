import type { MedicineCode, RestrictionKind } from '@osseo/procedures';
import type { StatementRef } from './item.ts';

/**
 * Two instructions that exclude each other. It is shown, never resolved
 * silently; the stricter one, where there is one, stands meanwhile.
 */
export type Conflict = RestrictionConflict | PositionConflict | MedicineConflict;

/** A task that a restriction forbids. The restriction stands. */
export interface RestrictionConflict {
  readonly type: 'restriction';
  readonly task: StatementRef;
  readonly restriction: RestrictionKind;
  readonly askedBy: readonly StatementRef[];
}

/** Tasks of one day that ask for positions of which nobody can take both. Both stay in the plan. */
export interface PositionConflict {
  readonly type: 'position';
  readonly task: StatementRef;
  readonly askedBy: readonly StatementRef[];
}

/** One medicine from two treatments: one line in the plan, and nobody has added up the doses or dropped one. */
export interface MedicineConflict {
  readonly type: 'medicine';
  readonly task: StatementRef;
  readonly medicine: MedicineCode;
  readonly askedBy: readonly StatementRef[];
}
