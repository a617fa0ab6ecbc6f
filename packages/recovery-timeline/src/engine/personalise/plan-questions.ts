import type { Course } from '../courses/course.ts';
import type { PlanQuestion } from '../model/change.ts';
import { RULE_TEXTS } from '../model/plan.ts';
import { groupBy } from '../refs/group-by.ts';
import { isAbout, type MetRule } from './met-rules.ts';

/** What to ask the clinic: one question for each sentence, about every treatment that the answer could change. */
export function planQuestions(courses: readonly Course[], met: readonly MetRule[]): readonly PlanQuestion[] {
  const open = met.filter((one) => courses.some((course) => isAbout(one, course)));
  return [...groupBy(open, ({ rule }) => JSON.stringify([rule.factor, rule.ask])).values()].flatMap((group) =>
    group.slice(0, 1).map(({ rule }) => ({
      factor: rule.factor,
      ask: { treatment: RULE_TEXTS, statement: rule.ask },
      treatments: courses.filter((course) => group.some((one) => isAbout(one, course))).map(({ key }) => key),
    })),
  );
}
