import { list, object, type Shape } from '@osseo/core/shape';
import type { RecoveryPlan, Track } from '../model/plan.ts';
import { trackFields, wholeFields } from '../plan-shape/plan-shape.ts';

/** What a care plan says in extensions of its own: all that is not of some days. Its `period` says the first. */
export interface PlanAsWhole extends Pick<
  RecoveryPlan,
  'lastDay' | 'conflicts' | 'warningSigns' | 'changes' | 'questions'
> {
  readonly track: readonly Omit<Track, 'phases'>[];
}

const { anchor: _, ...fields } = wholeFields;

export const carePlanShape: Shape<PlanAsWhole> = object<PlanAsWhole>({
  ...fields,
  track: list(object<Omit<Track, 'phases'>>(trackFields)),
});
