import { code, date, integer, list, nullable, object, text, type Fields } from '@osseo/core/shape';
import { MILESTONE_KINDS, RESTRICTION_KINDS, RESTRICTION_LEVELS, VISIT_KINDS } from '@osseo/procedures';
import { WARNING_SIGN_IDS } from '@osseo/procedures/warning-signs';
import type {
  MergedMilestone,
  MergedRestriction,
  MergedVisit,
  PlannedPhase,
  PlannedTask,
  PlannedWarningSign,
  RecoveryPlan,
  RestrictionRun,
  Track,
  VisitPurpose,
} from '../model/plan.ts';
import { changeShape, questionShape, URGENCIES } from './change-shape.ts';
import { conflictShape } from './conflict-shape.ts';
import { changeableFields, refFields, refShape, refsShape, spanFields, spanShape } from './span-shape.ts';

export const phaseFields: Fields<PlannedPhase> = {
  ...spanFields,
  ...changeableFields,
  id: text(),
  title: refShape,
  normal: refsShape,
  care: refsShape,
};

export const runFields: Fields<RestrictionRun> = {
  ...spanFields,
  ...changeableFields,
  level: code(RESTRICTION_LEVELS),
  certainty: code(['binding', 'ask']),
  askedBy: refsShape,
  meanwhile: nullable(
    object<NonNullable<RestrictionRun['meanwhile']>>({ level: code(RESTRICTION_LEVELS), askedBy: refsShape }),
  ),
};

export const visitFields: Fields<MergedVisit> = {
  ...changeableFields,
  kind: code(VISIT_KINDS),
  window: spanShape,
  purposes: list(object<VisitPurpose>({ ...refFields, id: text() })),
};

export const milestoneFields: Fields<MergedMilestone> = {
  ...changeableFields,
  kind: code(MILESTONE_KINDS),
  window: spanShape,
  askedBy: refsShape,
};

export const taskFields: Fields<PlannedTask> = {
  ...spanFields,
  ...changeableFields,
  id: text(),
  treatment: text(),
  statement: refShape,
  also: refsShape,
  deferredBy: integer(),
};

export const trackFields: Fields<Omit<Track, 'phases'>> = {
  treatment: text(),
  dayZero: integer(),
  revisedBy: nullable(text()),
};

/** What a plan says as a whole, and not of some days. */
export const wholeFields: Fields<
  Pick<RecoveryPlan, 'anchor' | 'lastDay' | 'conflicts' | 'warningSigns' | 'changes' | 'questions'>
> = {
  anchor: nullable(date()),
  lastDay: integer(),
  conflicts: list(conflictShape),
  warningSigns: list(
    object<PlannedWarningSign>({
      ...changeableFields,
      id: code(WARNING_SIGN_IDS),
      urgency: code(URGENCIES),
      treatments: list(text()),
    }),
  ),
  changes: list(changeShape),
  questions: list(questionShape),
};

/** Everything in a plan, for whatever writes one down: the days, from which the dates follow. */
export const planFields: Fields<RecoveryPlan> = {
  ...wholeFields,
  tracks: list(object<Track>({ ...trackFields, phases: list(object<PlannedPhase>(phaseFields)) })),
  restrictions: list(
    object<MergedRestriction>({ kind: code(RESTRICTION_KINDS), runs: list(object<RestrictionRun>(runFields)) }),
  ),
  visits: list(object<MergedVisit>(visitFields)),
  milestones: list(object<MergedMilestone>(milestoneFields)),
  tasks: list(object<PlannedTask>(taskFields)),
};
