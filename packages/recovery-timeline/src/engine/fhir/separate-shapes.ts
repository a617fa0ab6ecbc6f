import { date, nullable, object, type Shape } from '@osseo/core/shape';
import type { CivilDate } from '@osseo/core';
import type { MergedVisit, PlannedTask } from '../model/plan.ts';
import { taskFields, visitFields } from '../plan-shape/plan-shape.ts';

/** What a resource that stands alone says beside its item: the plan's first day 0, from which days are counted. */
interface Anchored {
  readonly anchor: CivilDate | null;
}

const anchored = { anchor: nullable(date()) };

/** A task as a resource of its own has it in extensions. */
export const separateTaskShape: Shape<PlannedTask & Anchored> = object<PlannedTask & Anchored>({
  ...anchored,
  ...taskFields,
});

/** A visit as a resource of its own has it in extensions. */
export const separateVisitShape: Shape<MergedVisit & Anchored> = object<MergedVisit & Anchored>({
  ...anchored,
  ...visitFields,
});
