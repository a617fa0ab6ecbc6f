import type { RestrictionKind } from '@osseo/procedures';
import type { RecoveryPlan } from '../model/plan.ts';
import { bindingLevel, strictness } from '../restrictions/strictness.ts';
import { restrictionsOn } from '../status/status-on.ts';

/** Level and binding level of a day as numbers, -1 for none. */
export function standing(plan: RecoveryPlan, kind: RestrictionKind, day: number): readonly [number, number] {
  const found = restrictionsOn(plan, day).find((status) => status.kind === kind);
  if (!found) return [-1, -1];
  const binding = bindingLevel(found.run);
  return [strictness(found.run.level), binding === null ? -1 : strictness(binding)];
}
