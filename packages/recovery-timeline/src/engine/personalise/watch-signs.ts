import type { WarningSignId } from '@osseo/procedures';
import { signUrgencies } from '@osseo/procedures/warning-signs';
import type { Course, CourseSign } from '../courses/course.ts';
import type { PlanChange } from '../model/change.ts';
import { markChanged } from '../refs/changes-of.ts';
import { mostUrgent } from '../warning-signs/urgency.ts';
import { changeId } from './changed-item.ts';
import { reasonOf, withEffect, type MetRule } from './met-rules.ts';
import type { Personal } from './personal.ts';

/** Adds the signs that rules warn of to a course, and raises those that it watches for. No sign becomes less urgent. */
export function watchSigns(course: Course, met: readonly MetRule[]): Personal<Course> {
  const added = withEffect(met, 'add-warning').map(({ effect }) => effect.sign);
  const ids = new Set([...course.warningSigns.map(({ id }) => id), ...added]);
  const signs = [...ids].map((id) => watchSign(id, course, met));
  return {
    item: { ...course, warningSigns: signs.map(({ item }) => item) },
    changes: signs.flatMap(({ changes }) => changes),
  };
}

function watchSign(sign: WarningSignId, course: Course, met: readonly MetRule[]): Personal<CourseSign> {
  const own = course.warningSigns.find(({ id }) => id === sign);
  const before = own ?? { id: sign, urgency: signUrgencies[sign] };
  const raises = withEffect(met, 'raise-triage').filter(({ effect }) => effect.sign === sign);
  const to = mostUrgent([before.urgency, ...raises.map(({ effect }) => effect.urgency)]);
  const adding = own ? [] : withEffect(met, 'add-warning').filter(({ effect }) => effect.sign === sign);
  const raising = to === before.urgency ? [] : raises.filter(({ effect }) => effect.urgency === to);
  const because = [...adding, ...raising].map((one) => reasonOf(one));
  if (because.length === 0) return { item: before, changes: [] };

  const id = changeId(course.key, 'warning-signs', sign);
  const change: PlanChange = {
    type: 'warning-sign',
    id,
    treatment: course.key,
    item: sign,
    sign,
    from: own?.urgency ?? null,
    to,
    because,
  };
  return { item: markChanged({ ...before, urgency: to }, id), changes: [change] };
}
