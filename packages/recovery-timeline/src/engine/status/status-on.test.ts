import { toCivilDate } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../dates/plan-dates.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
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

  it('a phase that begins that day is now, and the one after it next', () => {
    const chin = statusOn(plan, 4).filter(({ treatment }) => treatment === 'chin');
    expect(chin.map(({ state }) => state)).toEqual(['past', 'now', 'next', 'later']);
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

  it('what comes next is also a limit that ends, once for all that follows on, and a milestone', () => {
    const kinds = (day: number) => nextUp(plan, day).map(({ type, day: on }) => [type, on]);
    expect(kinds(4)).toEqual([['milestone', 5]]);
    // Exercise: "do not" to day 14, and nothing forbids it from day 15; hard food likewise.
    expect(kinds(14)).toEqual([
      ['phase', 15],
      ['phase', 15],
      ['restriction-end', 15],
      ['restriction-end', 15],
    ]);
    const ends = [15, 29, 92].flatMap((day) =>
      nextUp(plan, day - 1).flatMap((entry) => (entry.type === 'restriction-end' ? [[entry.kind, entry.day]] : [])),
    );
    expect(ends).toEqual([
      ['hard-food', 15],
      ['strenuous-exercise', 15],
      ['smoking', 92],
    ]);
  });

  it('a limit ends where nothing forbids it for a while, and again after that', () => {
    const limit = (from: number, to: number, level: 'avoid' | 'do-not' | 'take-care') => {
      const until = { unit: 'day', min: to, max: to } as const;
      return { id: `${from}`, kind: 'sun' as const, level, from, until, statement: 's' };
    };
    const sunny = planRecovery([
      treatmentWith({
        restrictions: [limit(0, 2, 'do-not'), limit(3, 5, 'avoid'), limit(6, 7, 'take-care'), limit(8, 9, 'avoid')],
      }),
    ]);
    expect(nextUp(sunny, -1).map(({ day }) => day)).toEqual([6]);
    expect(nextUp(sunny, 6)).toMatchObject([{ day: 10, run: { from: 8, to: 9 } }]);
  });

  it('a date and a day number name each other', () => {
    expect(dayOf(plan, toCivilDate('2026-12-01'))).toBe(8);
    expect(dateOf(plan, 8)).toBe('2026-12-01');
    expect(dayOf(planRecovery([chinOn(null)]), toCivilDate('2026-12-01'))).toBeNull();
    expect(dateOf(planRecovery([chinOn(null)]), 8)).toBeNull();
  });
});
