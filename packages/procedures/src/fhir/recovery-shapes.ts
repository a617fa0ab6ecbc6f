import { boolean, code, integer, list, nullable, object, optional, text, type Shape } from '@osseo/core/shape';
import type { Span, TimeUnit, Window } from '../model/ranges.ts';
import {
  MILESTONE_KINDS,
  POSITIONS,
  RESTRICTION_KINDS,
  RESTRICTION_LEVELS,
  VISIT_KINDS,
  type MedicineCode,
  type Milestone,
  type Phase,
  type Restriction,
  type Task,
  type Visit,
} from '../model/recovery.ts';

/** The parts of a recovery, by the word that marks the actions of each. */
export interface RecoveryParts {
  readonly phase: Phase;
  readonly task: Task;
  readonly restriction: Restriction;
  readonly visit: Visit;
  readonly milestone: Milestone;
}

export type RecoveryPart = keyof RecoveryParts;

const unit: Shape<TimeUnit> = code(['day', 'week', 'month']);
const spanShape: Shape<Span> = object<Span>({ unit, from: integer(), to: nullable(integer()) });
const windowShape: Shape<Window> = object<Window>({ unit, min: integer(), max: integer() });

/** What actions say in extensions: sentences by their keys, kinds, and times in the unit of the evidence. */
export const recoveryShapes: { readonly [Part in RecoveryPart]: Shape<RecoveryParts[Part]> } = {
  phase: object<Phase>({ id: text(), span: spanShape, title: text(), normal: list(text()), care: list(text()) }),
  task: object<Task>({
    id: text(),
    span: spanShape,
    statement: text(),
    touches: list(code(RESTRICTION_KINDS)),
    positions: optional(list(code(POSITIONS))),
    medicine: optional(object<MedicineCode>({ system: text(), code: text() })),
    survivesRevision: optional(boolean()),
  }),
  restriction: object<Restriction>({
    id: text(),
    kind: code(RESTRICTION_KINDS),
    level: code(RESTRICTION_LEVELS),
    from: integer(),
    until: nullable(windowShape),
    statement: text(),
    survivesRevision: optional(boolean()),
  }),
  visit: object<Visit>({
    id: text(),
    kind: code(VISIT_KINDS),
    window: windowShape,
    mergeable: boolean(),
    statement: text(),
  }),
  milestone: object<Milestone>({ id: text(), kind: code(MILESTONE_KINDS), window: windowShape, statement: text() }),
};

/** The parts of a recovery in the order in which actions tell them. */
export const RECOVERY_PARTS: readonly RecoveryPart[] = ['phase', 'task', 'restriction', 'visit', 'milestone'];
