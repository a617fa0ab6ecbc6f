import { code, jsonOf, object, readJson, type Shape } from '@osseo/core/shape';
import type { RecoveryPlan } from '../model/plan.ts';
import { planFields } from '../plan-shape/plan-shape.ts';

/** Another word when a snapshot is built in another way, so that an old one is refused and not misread. */
const VERSION = 'osseo-recovery-plan/1';

interface VersionedPlan extends RecoveryPlan {
  readonly version: typeof VERSION;
}

const shape: Shape<VersionedPlan> = object<VersionedPlan>({ version: code([VERSION]), ...planFields });

/** A plan as JSON, to be kept or sent. Days alone are in it: dates follow from its `anchor`. */
export type PlanSnapshot = Readonly<Record<string, unknown>> & { readonly version: string };

/** What a plan is, as plain JSON. */
export function toSnapshot(plan: RecoveryPlan): PlanSnapshot {
  return jsonOf(shape, { version: VERSION, ...plan }) as PlanSnapshot;
}

/**
 * The plan that a snapshot was taken of. It is read strictly, since half a plan
 * is no plan: what is missing, wrong or not known here refuses all of it.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault
 */
export function fromSnapshot(json: unknown): RecoveryPlan {
  const { version: _, ...plan } = readJson(shape, json, 'invalid-plan');
  return plan;
}
