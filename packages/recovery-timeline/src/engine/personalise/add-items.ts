import { EMPTY_RECOVERY, type Course } from '../courses/course.ts';
import type { PlanChange } from '../model/change.ts';
import { RULE_TEXTS } from '../model/plan.ts';
import { markChanged } from '../refs/changes-of.ts';
import { groupBy } from '../refs/group-by.ts';
import { changeId, taskSpan, visitSpan, type Part, type Place } from './changed-item.ts';
import { reasonOf, withEffect, type MetRule } from './met-rules.ts';
import type { Personal } from './personal.ts';

/** A treatment with the rules that are about it. */
export interface MetCourse {
  readonly course: Course;
  readonly met: readonly MetRule[];
}

interface Added<Item> {
  readonly item: Item;
  readonly one: MetRule;
  readonly course: Course;
}

/**
 * The visits and tasks that rules add, each in a course of its own. Treatments of
 * one day, and rules that add the same, get it once. It ends with the treatments
 * that it is for, where all of them are done again.
 */
export function addItems(courses: readonly MetCourse[], anchor: Place['anchor']): readonly Personal<Course>[] {
  const visits = courses.flatMap(({ course, met }) =>
    withEffect(met, 'add-visit').map((one) => ({ item: one.effect.visit, one, course })),
  );
  const tasks = courses.flatMap(({ course, met }) =>
    withEffect(met, 'add-task').map((one) => ({ item: one.effect.task, one, course })),
  );
  return [
    ...eachOnce(visits).map((group) => addVisit(group, anchor)),
    ...eachOnce(tasks).map((group) => addTask(group, anchor)),
  ];
}

type Group<Item> = readonly [Added<Item>, ...Added<Item>[]];

function eachOnce<Item>(added: readonly Added<Item>[]): readonly Group<Item>[] {
  const groups = groupBy(added, ({ item, course }) => JSON.stringify([course.dayZero, item]));
  return [...groups.values()] as unknown as readonly Group<Item>[];
}

function addVisit(group: Group<Part<'visits'>>, anchor: Place['anchor']): Personal<Course> {
  const course = courseFor(group);
  const { item } = group[0];
  const base = changeOf(group, 'visits');
  const change: PlanChange = {
    ...base,
    type: 'visit',
    kind: item.kind,
    from: null,
    to: visitSpan(item, { course, anchor }),
  };
  const visits = [markChanged(item, change.id)];
  return { item: { ...course, recovery: { ...EMPTY_RECOVERY, visits } }, changes: [change] };
}

function addTask(group: Group<Part<'tasks'>>, anchor: Place['anchor']): Personal<Course> {
  const course = courseFor(group);
  const { item } = group[0];
  const change: PlanChange = {
    ...changeOf(group, 'tasks'),
    type: 'task',
    from: null,
    to: taskSpan(item, { course, anchor }),
  };
  const tasks = [markChanged(item, change.id)];
  return { item: { ...course, recovery: { ...EMPTY_RECOVERY, tasks } }, changes: [change] };
}

function changeOf(group: Group<{ readonly id: string }>, part: 'visits' | 'tasks') {
  const [{ item, course }] = group;
  const met = new Map(group.map(({ one }) => [one.rule.id, one]));
  return {
    id: changeId(RULE_TEXTS, part, item.id, course.dayZero),
    treatment: RULE_TEXTS,
    item: item.id,
    because: [...met.values()].map((one) => reasonOf(one)),
  };
}

function courseFor(group: Group<unknown>): Course {
  const [{ course }] = group;
  const revisions = group.map((added) => added.course.revision);
  const lastOf = revisions.toSorted((a, b) => (b?.day ?? Infinity) - (a?.day ?? Infinity))[0];
  return {
    key: RULE_TEXTS,
    on: course.on,
    dayZero: course.dayZero,
    procedure: RULE_TEXTS,
    groups: [],
    recovery: EMPTY_RECOVERY,
    warningSigns: [],
    revision: lastOf ?? null,
  };
}
