import { parseCivilDate, type CivilDate } from '@osseo/core';
import { readExtensions } from '@osseo/core/fhir';
import type { RecoveryPlan } from '../model/plan.ts';
import { isForbidden } from './activities.ts';
import { ITEMS, shapeOf, spanOf, type PlanItem } from './activity-shapes.ts';
import { carePlanShape } from './care-plan-shape.ts';
import { partsOf } from './plan-items.ts';
import { checkPeriod, listAt, objectAt, refuseResource, resourceOf, type Json } from './read-resource.ts';
import { RECOVERY_EXTENSION } from './urls.ts';

/**
 * The plan that a care plan was written of. Activities and elements that others
 * added are left alone; `received` of `toCarePlan` keeps them.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault: nothing of a broken resource is read
 */
export function fromCarePlan(resource: unknown): RecoveryPlan {
  const carePlan = resourceOf(resource, 'CarePlan');
  const anchor = anchorOf(carePlan);
  const place = { base: RECOVERY_EXTENSION, code: 'invalid-plan', whole: { anchor } } as const;
  const { track, ...whole } = readExtensions(carePlanShape, carePlan['extension'], { ...place, path: '' });
  const items = listAt(carePlan['activity'], 'activity').flatMap((activity, index) => {
    const path = `activity[${index}].detail`;
    const detail = objectAt(activity, `activity[${index}]`)['detail'];
    return detail === undefined ? [] : readItem(objectAt(detail, path), { ...place, path });
  });
  const { tracks, ...parts } = partsOf(items, track);
  return { anchor, ...whole, tracks, ...parts };
}

function anchorOf(carePlan: Json): CivilDate | null {
  if (carePlan['period'] === undefined) return null;
  const anchor = parseCivilDate(String(objectAt(carePlan['period'], 'period')['start']));
  return anchor ?? refuseResource('not-a-date', 'period.start');
}

/** An activity without our mark is somebody else's. */
function readItem(detail: Json, place: Parameters<typeof readExtensions>[2]): readonly PlanItem[] {
  const { path } = place;
  const marks = listAt(detail['extension'], `${path}.extension`).map((one, index) =>
    objectAt(one, `${path}.extension[${index}]`),
  );
  const mark = marks.find(({ url }) => url === `${RECOVERY_EXTENSION}item`);
  if (!mark) return [];
  const item = ITEMS.find((known) => known === mark['valueCode']);
  if (!item) return refuseResource('not-a-code', `${path}.extension[${RECOVERY_EXTENSION}item]`);
  const read = { item, value: readExtensions(shapeOf({ item }), detail['extension'], place) } as PlanItem;
  checkPeriod(spanOf(read), detail['scheduledPeriod'], `${path}.scheduledPeriod`);
  if (read.item === 'restriction' && detail['doNotPerform'] !== isForbidden(read.value))
    refuseResource('contradicts', `${path}.doNotPerform`);
  return [read];
}
