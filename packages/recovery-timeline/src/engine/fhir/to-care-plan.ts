import { extensionsOf, mergeReceived } from '@osseo/core/fhir';
import type { CarePlan } from 'fhir/r4.js';
import type { RecoveryPlan } from '../model/plan.ts';
import { nameOf } from '../texts/plan-texts.ts';
import { activityOf } from './activities.ts';
import { activityIds } from './activity-ids.ts';
import type { CarePlanOptions } from './care-plan-options.ts';
import { carePlanShape } from './care-plan-shape.ts';
import { optionsThen } from './options-then.ts';
import { itemsOf } from './plan-items.ts';
import { readCarePlan } from './read-care-plan.ts';
import { extensionBase } from './urls.ts';

/**
 * The plan as a FHIR R4 CarePlan: phases, tasks, visits and milestones as
 * activities with a period, restrictions as activities not to perform. Periods
 * include their last day, as ours do. What FHIR cannot say goes into extensions,
 * so that `fromCarePlan` gives back the very same plan.
 * @throws {OsseoError} `invalid-plan`, with the place, where `received` is no care plan that `toCarePlan` wrote
 */
export function toCarePlan(plan: RecoveryPlan, options: CarePlanOptions): CarePlan {
  const now = writeCarePlan(plan, options);
  const { received } = options;
  if (!received) return now;
  const { plan: before, activities } = readCarePlan(received);
  const ids = new Map(activities.map(({ activity, id }) => [activity, id]));
  return mergeReceived(writeCarePlan(before, optionsThen(options, received)), now, received, ids);
}

function writeCarePlan(plan: RecoveryPlan, options: CarePlanOptions): CarePlan {
  const { locale, status = 'draft', subject, texts, created } = options;
  const items = itemsOf(plan);
  const ids = activityIds(items);
  const activity = items.map((item, index) => activityOf(item, ids[index] ?? '', options));
  const title = plan.tracks.map(({ treatment }) => nameOf(texts, treatment)).join(' + ');
  return {
    resourceType: 'CarePlan',
    language: locale,
    extension: extensionsOf(carePlanShape, { ...plan, track: plan.tracks }, extensionBase('plan')),
    status,
    intent: 'plan',
    subject,
    ...(title === '' ? {} : { title }),
    ...(created === undefined ? {} : { created }),
    ...(plan.anchor === null ? {} : { period: { start: plan.anchor } }),
    ...(activity.length > 0 ? { activity } : {}),
  };
}
