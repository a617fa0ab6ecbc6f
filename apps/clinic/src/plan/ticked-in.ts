import type { RecoveryPlan } from '@osseo/recovery-timeline/engine';
import { recordIdOf } from '@osseo/recovery-timeline/react';

/** Names of the boxes of a plan: those under visits and tasks, and those of a list of days beside them. */
export const BOXES = { inWords: 'done', inDays: 'done-in-days' } as const;

/** Posted with the boxes where the page has both kinds of them. */
export const HAS_DAYS = 'has-days';

/**
 * The ids that are ticked after a post. Where a page has two boxes for one thing, the one that somebody changed counts,
 * since without script the other cannot follow. What is not in the plan is passed over.
 * @param before What was ticked when the page was made.
 */
export function tickedIn(fields: URLSearchParams, plan: RecoveryPlan, before: readonly string[]): readonly string[] {
  const boxes = (fields.has(HAS_DAYS) ? [BOXES.inWords, BOXES.inDays] : [BOXES.inWords]).map(
    (name) => new Set(fields.getAll(name)),
  );
  return [...plan.visits, ...plan.tasks]
    .map(recordIdOf)
    .filter((id) =>
      before.includes(id) ? boxes.every((ticked) => ticked.has(id)) : boxes.some((ticked) => ticked.has(id)),
    );
}
