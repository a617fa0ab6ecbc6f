import { parseCivilDate, type CivilDate } from '@osseo/core';
import { readExtensions, type Element } from '@osseo/core/fhir';
import type { PartlyRead } from '@osseo/core/shape';
import type { RecoveryPlan } from '../model/plan.ts';
import { isForbidden } from './activities.ts';
import { activityIds } from './activity-ids.ts';
import { ITEMS, shapeOf, spanOf, type PlanItem } from './activity-shapes.ts';
import { carePlanShape, type PlanAsWhole } from './care-plan-shape.ts';
import { partsOf } from './plan-items.ts';
import { checkForbidden, checkPeriod, reader, resourceOf } from './read-resource.ts';
import { extensionBase, ITEM_EXTENSION } from './urls.ts';

/** A care plan that came back: the plan, and which of its activities are ours. */
export interface ReceivedCarePlan {
  readonly carePlan: Element;
  readonly plan: RecoveryPlan;
  readonly activities: readonly ReceivedActivity[];
}

interface ReceivedActivity {
  readonly activity: Element;
  readonly detail: Element;
  /** The id that we gave it. Not every system keeps ids of elements. */
  readonly id: string;
  readonly path: string;
}

interface ReadActivity extends Omit<ReceivedActivity, 'id'> {
  readonly item: PlanItem;
}

/**
 * Reads a care plan as we wrote it. Activities and elements that others added are left alone.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault
 */
export function readCarePlan(resource: unknown): ReceivedCarePlan {
  const carePlan = resourceOf(resource, 'CarePlan');
  const anchor = anchorOf(carePlan);
  const whole = { anchor };
  const { track, ...said } = readExtensions(carePlanShape, carePlan['extension'], {
    base: extensionBase('plan'),
    path: '',
    code: 'invalid-plan',
    whole,
  });
  const read = reader
    .list(carePlan['activity'], 'activity')
    .flatMap((activity, index) => readActivity(activity, `activity[${index}]`, whole));
  checkTracks(track, read);
  checkRepeated(read);

  const items = read.map(({ item }) => item);
  const ids = activityIds(items);
  return {
    carePlan,
    plan: { anchor, ...said, ...partsOf(items, track) },
    activities: read.map(({ activity, detail, path }, index) => ({ activity, detail, path, id: ids[index] ?? '' })),
  };
}

function anchorOf(carePlan: Element): CivilDate | null {
  if (carePlan['period'] === undefined) return null;
  const anchor = parseCivilDate(String(reader.object(carePlan['period'], 'period')['start']));
  return anchor ?? reader.refuse('not-a-date', 'period.start');
}

/** An activity without our mark is somebody else's. */
function readActivity(value: unknown, path: string, whole: PartlyRead): readonly ReadActivity[] {
  const activity = reader.object(value, path);
  if (activity['detail'] === undefined) return [];
  const at = `${path}.detail`;
  const detail = reader.object(activity['detail'], at);
  const mark = reader.extension(detail, at, ITEM_EXTENSION);
  if (!mark) return [];
  const item = ITEMS.find((known) => known === mark['valueCode']);
  if (!item) return reader.refuse('not-a-code', `${at}.extension[${ITEM_EXTENSION}]`);
  const place = { base: extensionBase(item), path: at, code: 'invalid-plan', whole } as const;
  const read = { item, value: readExtensions(shapeOf({ item }), detail['extension'], place) } as PlanItem;
  checkPeriod(spanOf(read), detail['scheduledPeriod'], `${at}.scheduledPeriod`);
  checkForbidden(isForbidden(read), detail, `${at}.doNotPerform`);
  return [{ activity, detail, path, item: read }];
}

/** A phase without its track would be lost, and of two tracks of one treatment each would have the phases of both. */
function checkTracks(tracks: PlanAsWhole['track'], read: readonly ReadActivity[]): void {
  const known = new Set(tracks.map(({ treatment }) => treatment));
  if (known.size < tracks.length) reader.refuse('repeated', `extension[${extensionBase('plan')}track]`);
  const lost = read.find(({ item }) => item.item === 'phase' && !known.has(item.value.track));
  if (lost) reader.refuse('unknown', `${lost.path}.detail.extension[${extensionBase('phase')}track]`);
}

/** One item of one day that stands twice was copied, and then perhaps changed in one of the two. */
function checkRepeated(read: readonly ReadActivity[]): void {
  const seen = new Set<string>();
  for (const { item, path } of read) {
    const [id = ''] = activityIds([item]);
    const name = `${id} ${spanOf(item).from}`;
    if (seen.has(name)) reader.refuse('repeated', path);
    seen.add(name);
  }
}
