import type { CivilDate } from '@osseo/core';
import type { Course } from '../courses/course.ts';
import type { PlanChange, PlanQuestion } from '../model/change.ts';
import type { PlanOptions } from '../model/options.ts';
import { addItems } from './add-items.ts';
import { applyOverrides, inOrderOfDecision, refuseOverrides } from './apply-overrides.ts';
import { isAbout, metRules, type MetRule } from './met-rules.ts';
import type { Personal } from './personal.ts';
import { planQuestions } from './plan-questions.ts';
import { refuseRules } from './refuse-rules.ts';
import { tightenRestrictions } from './tighten-restrictions.ts';
import { watchSigns } from './watch-signs.ts';

export interface PersonalCourses {
  readonly courses: readonly Course[];
  readonly changes: readonly PlanChange[];
  readonly questions: readonly PlanQuestion[];
}

/**
 * Makes the courses a person's own: first by the rules, which only tighten, then
 * by the clinic's overrides, which alone may shorten. Everything starts from
 * what the procedures say, so that nothing is left of an answer that was corrected.
 * @throws {OsseoError} `invalid-plan` where rules or overrides contradict each other, or name what the plan does not have
 */
export function personalise(
  courses: readonly Course[],
  options: PlanOptions,
  anchor: CivilDate | null,
): PersonalCourses {
  const { rules = [], overrides = [], unknown = 'ask' } = options;
  refuseRules(rules);
  refuseOverrides(overrides, courses);

  const all = metRules(options);
  const met = unknown === 'assume' ? all : all.filter(({ answer }) => answer === 'yes');
  const about = courses.map((course) => ({ course, met: met.filter((one) => isAbout(one, course)) }));
  const decisions = inOrderOfDecision(overrides);
  const personal = [...about.map((one) => tighten(one.course, one.met, anchor)), ...addItems(about, anchor)].map(
    ({ item, changes }): Personal<Course> => {
      const overridden = applyOverrides({ course: item, anchor }, decisions);
      return { item: overridden.item, changes: [...changes, ...overridden.changes] };
    },
  );
  return {
    courses: personal.map(({ item }) => item),
    changes: personal.flatMap(({ changes }) => changes),
    questions: planQuestions(courses, unknown === 'ask' ? all.filter(({ answer }) => answer === 'unknown') : []),
  };
}

function tighten(course: Course, met: readonly MetRule[], anchor: CivilDate | null): Personal<Course> {
  const longer = tightenRestrictions({ course, anchor }, met);
  const watched = watchSigns(longer.item, met);
  return { item: watched.item, changes: [...longer.changes, ...watched.changes] };
}
