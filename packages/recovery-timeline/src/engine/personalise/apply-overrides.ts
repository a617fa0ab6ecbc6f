import { OsseoError } from '@osseo/core';
import type { Course, CourseRecovery } from '../courses/course.ts';
import type { PlanChange } from '../model/change.ts';
import { RULE_TEXTS } from '../model/plan.ts';
import type { PlanOverride } from '../model/options.ts';
import { byText } from '../refs/by-text.ts';
import { markChanged } from '../refs/changes-of.ts';
import { changeId, describeChange, endsBeforeItBegins, type Part, type PartName, type Place } from './changed-item.ts';
import type { Personal } from './personal.ts';

const PARTS: readonly PartName[] = ['phases', 'restrictions', 'tasks', 'visits', 'milestones'];

/** An override, and its place in the list that the clinic gave. */
interface Decision {
  readonly override: PlanOverride;
  readonly path: string;
}

/** Overrides in the order in which they were decided, so that the latest stands. */
export function inOrderOfDecision(overrides: readonly PlanOverride[]): readonly Decision[] {
  return overrides
    .map((override, index) => ({ override, path: `overrides[${index}]` }))
    .toSorted(({ override: a }, { override: b }) => byText(a.on, b.on) || byText(a.id, b.id));
}

/**
 * Puts a clinic's days in the place of a course's own, one decision after the other.
 * @throws {OsseoError} `invalid-plan` where a decision gives an item an end before its beginning
 */
export function applyOverrides(place: Place, decisions: readonly Decision[]): Personal<Course> {
  let { course } = place;
  const changes: PlanChange[] = [];
  for (const decision of decisions.filter(({ override }) => override.treatment === course.key)) {
    const overridden = PARTS.map((name) => [name, overridePart(name, decision, { ...place, course })] as const);
    changes.push(...overridden.flatMap(([, part]) => part.changes));
    course = {
      ...course,
      recovery: Object.fromEntries(overridden.map(([name, part]) => [name, part.item])) as unknown as CourseRecovery,
    };
  }
  return { item: course, changes };
}

function overridePart<Name extends PartName>(
  name: Name,
  { override, path }: Decision,
  place: Place,
): Personal<readonly Part<Name>[]> {
  const wanted = (override.recovery[name] ?? {}) as Readonly<Record<string, Partial<Part<Name>>>>;
  const parts: readonly Part<Name>[] = place.course.recovery[name];
  const all = parts.map((part): Personal<Part<Name>> => {
    const to = { ...part, ...wanted[part.id] };
    const described = describeChange[name](part, to, place);
    if (JSON.stringify(described.from) === JSON.stringify(described.to)) return { item: part, changes: [] };
    if (endsBeforeItBegins(described)) {
      throw new OsseoError(
        'invalid-plan',
        'Osseo: an override gives something an end before its beginning. Give the earlier day first.',
        `${path}.recovery.${name}.${part.id}`,
      );
    }
    const { on, why } = override;
    const change: PlanChange = {
      ...described,
      id: changeId(place.course.key, name, part.id, override.id),
      treatment: place.course.key,
      item: part.id,
      because: [{ type: 'override', override: override.id, by: override.by, on, why }],
    };
    return { item: markChanged(to, change.id), changes: [change] };
  });
  return { item: all.map(({ item }) => item), changes: all.flatMap(({ changes }) => changes) };
}

/**
 * A decision that finds nothing to decide about must not vanish. What rules added may be gone with its factor.
 * @throws {OsseoError} `invalid-plan` where two overrides share an id, or one names what the plan does not have
 */
export function refuseOverrides(overrides: readonly PlanOverride[], courses: readonly Course[]): void {
  for (const [index, { id, treatment, recovery }] of overrides.entries()) {
    if (overrides.findIndex((other) => other.id === id) < index) {
      throw new OsseoError(
        'invalid-plan',
        'Osseo: two overrides share an id. Give each its own.',
        `overrides[${index}].id`,
      );
    }
    if (treatment === RULE_TEXTS) continue;
    const course = courses.find(({ key }) => key === treatment);
    const stranger = PARTS.flatMap((name) =>
      Object.keys(recovery[name] ?? {})
        .filter((item) => !course?.recovery[name].some((part) => part.id === item))
        .map((item) => `${name}.${item}`),
    )[0];
    if (course && stranger === undefined) continue;
    throw new OsseoError(
      'invalid-plan',
      'Osseo: an override is about something that is not in the plan. Name the key of a treatment and the ids of its items.',
      `overrides[${index}].${course ? `recovery.${stranger}` : 'treatment'}`,
    );
  }
}
