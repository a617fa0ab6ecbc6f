import { toCivilDate } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../dates/plan-dates.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { nextUp, restrictionsOn, statusOn } from './status-on.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);

describe('on a day of the plan', () => {
  it('each phase is past, now, next or later within its own track', () => {
    const states = statusOn(plan, 5).map(({ treatment, phase, state }) => `${treatment} ${phase.id} ${state}`);
    expect(states).toEqual([
      'chin first-days past',
      'chin early now',
      'chin settling next',
      'chin final later',
      'tooth day-zero past',
      'tooth healing now',
      'tooth bone next',
    ]);
  });

  it('the restrictions that stand are found, soft tails included', () => {
    expect(restrictionsOn(plan, 20).map(({ kind, run }) => `${kind} ${run.certainty}`)).toEqual([
      'hard-food ask',
      'pressure-on-area binding',
      'smoking binding',
      'strenuous-exercise ask',
    ]);
  });

  it('what comes next is all that happens on the next day that matters', () => {
    expect(nextUp(plan, 1).map(({ type, day }) => [type, day])).toEqual([['visit', 2]]);
    expect(nextUp(plan, 3).map(({ type, day }) => [type, day])).toEqual([['phase', 4]]);
    expect(nextUp(plan, 10_000)).toEqual([]);
  });

  it('a date and a day number name each other', () => {
    expect(dayOf(plan, toCivilDate('2026-12-01'))).toBe(8);
    expect(dateOf(plan, 8)).toBe('2026-12-01');
    expect(dayOf(planRecovery([chinOn(null)]), toCivilDate('2026-12-01'))).toBeNull();
    expect(dateOf(planRecovery([chinOn(null)]), 8)).toBeNull();
  });
});
