import type { CheckInRecord } from './model/answers.ts';
import type { Nudge } from './model/nudge.ts';
import type { TriageRuleSet } from './model/rule-set.ts';

export interface NudgeInput {
  /** Day of the plan. */
  readonly day: number;
  readonly history: readonly CheckInRecord[];
  readonly ruleSet: Pick<TriageRuleSet, 'nudgeAfterDays'>;
  /** Tasks of the plan that were due and not done, by id. */
  readonly missedTasks?: readonly string[];
}

/** What to remind somebody of. A reminder is never a clinical alert, however long the silence. */
export function nudgesOn({ day, history, ruleSet, missedTasks = [] }: NudgeInput): readonly Nudge[] {
  const days = history.map((record) => record.day).filter((heard) => heard <= day);
  const since = days.length === 0 ? null : Math.max(...days);
  const silent = ruleSet.nudgeAfterDays !== null && day - (since ?? 0) >= ruleSet.nudgeAfterDays;
  return [
    ...(silent ? [{ kind: 'silence', since } as const] : []),
    ...missedTasks.map((task) => ({ kind: 'missed-task', task }) as const),
  ];
}
