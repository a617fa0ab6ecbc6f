import { describe, expect, it } from 'vitest';
import { ADOPTED, heardOn, input } from './check-in.examples.ts';
import { checkIn } from './check-in.ts';
import { nudgesOn } from './nudges.ts';

describe('silence and missed tasks', () => {
  it('5.4 are reminders without a level, however long they last', () => {
    const nudges = nudgesOn({ day: 400, history: [heardOn(3, {})], ruleSet: ADOPTED, missedTasks: ['rinse'] });
    expect(nudges).toEqual([
      { kind: 'silence', since: 3 },
      { kind: 'missed-task', task: 'rinse' },
    ]);
    expect(nudges.some((nudge) => 'level' in nudge)).toBe(false);
    expect(checkIn(input({ day: 400, history: [heardOn(3, { pain: 0 })] })).level).toBe('fine');
  });

  it('5.4 are not there while somebody is heard from, and not where the clinic wants none', () => {
    expect(nudgesOn({ day: 4, history: [heardOn(3, {})], ruleSet: ADOPTED })).toEqual([]);
    expect(nudgesOn({ day: 1, history: [], ruleSet: ADOPTED })).toEqual([]);
    expect(nudgesOn({ day: 2, history: [], ruleSet: ADOPTED })).toEqual([{ kind: 'silence', since: null }]);
    expect(nudgesOn({ day: 400, history: [], ruleSet: { nudgeAfterDays: null } })).toEqual([]);
    expect(nudgesOn({ day: 9, history: [heardOn(5, {}), heardOn(3, {})], ruleSet: ADOPTED })).toEqual([
      { kind: 'silence', since: 5 },
    ]);
    // What is said later was not heard yet.
    expect(nudgesOn({ day: 4, history: [heardOn(9, {})], ruleSet: ADOPTED })).toEqual([
      { kind: 'silence', since: null },
    ]);
  });
});
