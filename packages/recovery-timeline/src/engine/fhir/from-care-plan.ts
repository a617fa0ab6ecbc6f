import { parseCivilDate, type CivilDate } from '@osseo/core';
import { readExtensions, type Element } from '@osseo/core/fhir';
import type { PartlyRead } from '@osseo/core/shape';
import type { RecoveryPlan } from '../model/plan.ts';
import { isForbidden } from './activities.ts';
import { ITEMS, shapeOf, spanOf, type PlanItem } from './activity-shapes.ts';
import { carePlanShape } from './care-plan-shape.ts';
import { partsOf } from './plan-items.ts';
import { checkPeriod, reader, resourceOf } from './read-resource.ts';
import { extensionBase, ITEM_EXTENSION } from './urls.ts';

/**
 * The plan that a care plan was written of. Activities and elements that others
 * added are left alone; `received` of `toCarePlan` keeps them.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault: nothing of a broken resource is read
 */
export function fromCarePlan(resource: unknown): RecoveryPlan {
  const carePlan = resourceOf(resource, 'CarePlan');
  const anchor = anchorOf(carePlan);
  const whole = { anchor };
  const { track, ...said } = readExtensions(carePlanShape, carePlan['extension'], {
    base: extensionBase('plan'),
    path: '',
    code: 'invalid-plan',
    whole,
  });
  const items = reader.list(carePlan['activity'], 'activity').flatMap((activity, index) => {
    const path = `activity[${index}].detail`;
    const detail = reader.object(activity, `activity[${index}]`)['detail'];
    return detail === undefined ? [] : readItem(reader.object(detail, path), path, whole);
  });
  const { tracks, ...parts } = partsOf(items, track);
  return { anchor, ...said, tracks, ...parts };
}

function anchorOf(carePlan: Element): CivilDate | null {
  if (carePlan['period'] === undefined) return null;
  const anchor = parseCivilDate(String(reader.object(carePlan['period'], 'period')['start']));
  return anchor ?? reader.refuse('not-a-date', 'period.start');
}

/** An activity without our mark is somebody else's. */
function readItem(detail: Element, path: string, whole: PartlyRead): readonly PlanItem[] {
  const mark = reader.extension(detail, path, ITEM_EXTENSION);
  if (!mark) return [];
  const item = ITEMS.find((known) => known === mark['valueCode']);
  if (!item) return reader.refuse('not-a-code', `${path}.extension[${ITEM_EXTENSION}]`);
  const place = { base: extensionBase(item), path, code: 'invalid-plan', whole } as const;
  const read = { item, value: readExtensions(shapeOf({ item }), detail['extension'], place) } as PlanItem;
  checkPeriod(spanOf(read), detail['scheduledPeriod'], `${path}.scheduledPeriod`);
  if (read.item === 'restriction' && detail['doNotPerform'] !== isForbidden(read.value))
    reader.refuse('contradicts', `${path}.doNotPerform`);
  return [read];
}
