import type { MilestoneKind, RestrictionKind } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Treatment } from '../model/plan.ts';
import { planFor, ruleWith, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { messages, texts } from './calendar.examples.ts';
import { linesOf, readByIcalJs } from './judges.examples.ts';
import { stableHash } from './stable-hash.ts';
import { toCalendar, type CalendarFileOptions } from './to-calendar.ts';

const options: CalendarFileOptions = { texts, messages, stamp: '20261121T090000Z', locale: 'en' };
const uidsOf = (treatments: readonly Treatment[], more: Partial<CalendarFileOptions> = {}) =>
  linesOf(toCalendar(planRecovery(treatments), { ...options, ...more }), 'UID:').map((line) => line.slice(4));

/** Names with the day that each is on: a name that moved to another event is no name. */
const namedDaysOf = (treatments: readonly Treatment[]) => {
  const file = toCalendar(planRecovery(treatments), options);
  const days = linesOf(file, 'DTSTART');
  return linesOf(file, 'UID:').map((uid, index) => `${uid} ${days[index]}`);
};

const until = { unit: 'day', min: 9, max: 9 } as const;
const limit = (kind: RestrictionKind) =>
  ({ id: kind, kind, level: 'do-not', from: 0, until, statement: kind }) as const;
const visit = (id: string, day: number) => ({
  id,
  kind: 'imaging' as const,
  window: { unit: 'day' as const, min: day, max: day },
  mergeable: false,
  statement: 'picture',
});

describe('the names of events', () => {
  it('7.9 stay when a rule of the same kind makes a limit longer: its event moves', () => {
    const brow = treatmentWith({ restrictions: [limit('strenuous-exercise')] }, { key: 'brow', on: '2026-12-03' });
    const endOf = (...treatments: readonly Treatment[]) =>
      readByIcalJs(toCalendar(planRecovery(treatments), { ...options, planId: 'p', detail: 'full' })).filter(
        ({ title }) => title === 'May start again: hard exercise',
      );
    const [before] = endOf(chinOn('2026-11-23'));
    const [after] = endOf(chinOn('2026-11-23'), brow);
    expect([before?.start, after?.start]).toEqual(['2026-12-08', '2026-12-13']);
    expect(after?.uid).toBe(before?.uid);
  });

  it('7.9 are all different, also where two visits say the same', () => {
    const twice = treatmentWith({ visits: [visit('first', 3), visit('second', 9)] }, { key: 'two', on: '2026-11-23' });
    const names = uidsOf([chinOn('2026-11-23'), toothOn('2026-11-23'), twice]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('7.9 tell a limit apart that stands twice, with a pause between', () => {
    const twice = treatmentWith(
      {
        restrictions: [
          limit('sauna'),
          { ...limit('sauna'), id: 'again', from: 20, until: { unit: 'day', min: 25, max: 25 } },
        ],
      },
      { on: '2026-11-23' },
    );
    const names = uidsOf([twice]);
    expect(names).toHaveLength(4);
    expect(new Set(names).size).toBe(4);
  });

  it('9 UIDs are unique and stable under insertion of other rules and treatments', () => {
    const kinds = fc.uniqueArray(fc.constantFrom<RestrictionKind>('alcohol', 'sauna', 'sun', 'driving'));
    // None for which the other treatment has a limit, which would move it.
    const goals = fc.uniqueArray(fc.constantFrom<MilestoneKind>('driving', 'sitting', 'going-out'));
    const visits = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(kinds, goals, visits, fc.integer({ min: 0, max: 4 }), (more, milestones, days, count) => {
        const own = treatmentWith(
          {
            restrictions: more.map(limit),
            milestones: milestones.map((kind) => ({ id: kind, kind, window: until, statement: kind })),
            visits: days.map((day) => visit(`on-${day}`, day)),
          },
          { key: 'a-brow', on: '2026-11-23' },
        );
        const fewer = {
          ...own,
          procedure: {
            ...own.procedure,
            recovery: { ...own.procedure.recovery, visits: own.procedure.recovery.visits.slice(count) },
          },
        };
        const after = namedDaysOf([own, chinOn('2026-11-23')]);
        expect(after).toEqual(expect.arrayContaining(namedDaysOf([fewer])));
        expect(after).toEqual(expect.arrayContaining(namedDaysOf([chinOn('2026-11-23')])));
        expect(new Set(after.map((named) => named.split(' ')[0])).size).toBe(after.length);
      }),
      PROPERTY_RUNS,
    );
  });

  it('7.9 stay when day 0 moves only where the host names the plan', () => {
    expect(uidsOf([chinOn('2026-11-23')], { planId: 'p-1' })).toEqual(
      uidsOf([chinOn('2026-12-23')], { planId: 'p-1' }),
    );
    expect(uidsOf([chinOn('2026-11-23')])).not.toEqual(uidsOf([chinOn('2026-12-23')]));
    expect(uidsOf([chinOn('2026-11-23')], { planId: 'p-1' })).not.toEqual(
      uidsOf([chinOn('2026-11-23')], { planId: 'p-2' }),
    );
  });

  it('7.9 differ by day 0 also for what a rule added', () => {
    const rules = [ruleWith({ type: 'add-visit', visit: visit('v', 3) })];
    const added = (day: string) => {
      const plan = planFor([chinOn(day)], { factors: [yes('R01')], rules });
      return readByIcalJs(toCalendar(plan, { ...options, detail: 'full' })).find(({ title }) => title === 'Picture')
        ?.uid;
    };
    expect(added('2026-11-23')).toBe(added('2026-11-23'));
    expect(added('2026-11-23')).not.toBe(added('2026-11-24'));
  });

  it('7.9 end in the domain of the host, which has to be one', () => {
    for (const uid of uidsOf([chinOn('2026-11-23')], { uidDomain: 'clinic.example' }))
      expect(uid).toMatch(/^[0-9a-f]{16}@clinic\.example$/u);
    expect(() => uidsOf([chinOn('2026-11-23')], { uidDomain: 'a\r\nMETHOD:REQUEST' })).toThrow(/uidDomain/u);
  });

  it('follow the published test values of 64-bit FNV-1a', () => {
    expect(stableHash('')).toBe('cbf29ce484222325');
    expect(stableHash('a')).toBe('af63dc4c8601ec8c');
    expect(stableHash('foobar')).toBe('85944171f73967e8');
  });
});
