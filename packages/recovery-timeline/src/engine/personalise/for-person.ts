import type { CivilDate } from '@osseo/core';
import type { Course } from '../courses/course.ts';
import type { PlanOptions } from '../model/options.ts';
import { addItems, type MetCourse } from './add-items.ts';
import { applyOverrides, inOrderOfDecision, refuseOverrides } from './apply-overrides.ts';
import { isAbout, metRules } from './met-rules.ts';
import type { Personal, Personaliser } from './personal.ts';
import { planQuestions } from './plan-questions.ts';
import { refuseRules } from './refuse-rules.ts';
import { tightenRestrictions } from './tighten-restrictions.ts';
import { watchSigns } from './watch-signs.ts';

/**
 * What makes a plan a person's own, for `planRecovery`. It comes as a function so
 * that a page which plans for nobody in particular loads none of it.
 *
 * First come the rules, which only tighten; then the clinic's overrides, which
 * alone may shorten. Everything starts from what the procedures say, so that
 * nothing is left of an answer that was corrected.
 * @throws {OsseoError} `invalid-plan` as `refuseRules`. Of overrides the plan says it when it is made
 */
export function forPerson(options: PlanOptions): Personaliser {
  const { rules = [], overrides = [], unknown = 'ask' } = options;
  refuseRules(rules);
  const all = metRules(options);
  const open = unknown === 'ask' ? all.filter(({ answer }) => answer === 'unknown') : [];
  const met = all.filter((one) => !open.includes(one));
  const decisions = inOrderOfDecision(overrides);

  return (courses, anchor) => {
    refuseOverrides(overrides, courses);
    const about = courses.map((course) => ({ course, met: met.filter((one) => isAbout(one, course)) }));
    const tightened = [...about.map((one) => tighten(one, anchor)), ...addItems(about, anchor)];
    const personal = tightened.map(({ item, changes }): Personal<Course> => {
      const overridden = applyOverrides({ course: item, anchor }, decisions);
      return { item: overridden.item, changes: [...changes, ...overridden.changes] };
    });
    return {
      courses: personal.map(({ item }) => item),
      changes: personal.flatMap(({ changes }) => changes),
      questions: planQuestions(courses, open),
    };
  };
}

function tighten({ course, met }: MetCourse, anchor: CivilDate | null): Personal<Course> {
  const longer = tightenRestrictions({ course, anchor }, met);
  const watched = watchSigns(longer.item, met);
  return { item: watched.item, changes: [...longer.changes, ...watched.changes] };
}
