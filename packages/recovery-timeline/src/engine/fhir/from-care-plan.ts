import type { RecoveryPlan } from '../model/plan.ts';
import { readCarePlan } from './read-care-plan.ts';
import { refuseOtherMeaning } from './read-resource.ts';

/**
 * The plan that a care plan was written of. Activities and elements that others
 * added are left alone; `received` of `toCarePlan` keeps them.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault: nothing of a broken resource is read, nor of one
 * that is revoked, has an activity of ours that is cancelled or stopped, or says with a modifier that it means something else
 */
export function fromCarePlan(resource: unknown): RecoveryPlan {
  const { carePlan, plan, activities } = readCarePlan(resource);
  refuseOtherMeaning(carePlan, '');
  for (const { activity, detail, path } of activities) {
    refuseOtherMeaning(activity, path);
    refuseOtherMeaning(detail, `${path}.detail`);
  }
  return plan;
}
