import { describe, expect, it } from 'vitest';
import type { RecoveryPlan, Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { countdowns } from './countdowns.ts';
import { nextUp, restrictionsOn, statusOn } from './status-on.ts';

const DAYS = 365;

/** Ten procedures, each on a day of its own. */
const ten: readonly Treatment[] = Array.from({ length: 10 }, (_, index) => ({
  ...(index % 2 === 0 ? chinOn : toothOn)(`2026-11-${10 + index}`),
  key: `t${index}`,
}));

/** The plan, and how many entries of its lists have been looked at. */
function watched(plan: RecoveryPlan): { readonly plan: RecoveryPlan; readonly looks: () => number } {
  let looks = 0;
  const watch = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const list = value.map(watch);
      return new Proxy(list, {
        get(target, name, receiver) {
          if (typeof name === 'string' && /^\d+$/u.test(name)) looks += 1;
          return Reflect.get(target, name, receiver) as unknown;
        },
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, watch(entry)]));
  };
  return { plan: watch(plan) as RecoveryPlan, looks: () => looks };
}

/** What a plan holds of runs and phases. */
const size = ({ restrictions, tracks, milestones }: RecoveryPlan) =>
  restrictions.length +
  restrictions.flatMap(({ runs }) => runs).length +
  tracks.length +
  tracks.flatMap(({ phases }) => phases).length +
  milestones.length;

function looksPerDay(ask: (plan: RecoveryPlan, day: number) => unknown): number {
  const { plan, looks } = watched(planRecovery(ten));
  for (let day = 0; day < DAYS; day++) ask(plan, day);
  return looks() / DAYS;
}

describe('a year of a plan of ten procedures', () => {
  const all = size(planRecovery(ten));

  it.each([
    ['restrictionsOn', restrictionsOn],
    ['statusOn', statusOn],
    ['countdowns', countdowns],
  ])('%s looks at no entry more than three times a day', (_, ask) => {
    expect(looksPerDay(ask)).toBeLessThanOrEqual(3 * all);
  });

  it('nextUp goes through the plan once, not each day', () => {
    const { plan, looks } = watched(planRecovery(ten));
    nextUp(plan, 0);
    const once = looks();
    for (let day = 1; day < DAYS; day++) nextUp(plan, day);
    expect(looks()).toBe(once);
  });
});
