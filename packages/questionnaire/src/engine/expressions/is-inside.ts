import type { PlanNode } from '../plan/plan-of.ts';

/** Whether an item is another one, or stands in it. */
export function isInside(node: PlanNode, holder: PlanNode | null): boolean {
  for (let at: PlanNode | null = node; at; at = at.parent) if (at === holder) return true;
  return false;
}
