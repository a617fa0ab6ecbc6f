import type { MilestoneKind, RestrictionKind } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { messages, texts } from './calendar.examples.ts';
import { readByIcalJs } from './judges.examples.ts';
import { stableHash } from './stable-hash.ts';
import { toCalendar, type CalendarFileOptions } from './to-calendar.ts';

const options: CalendarFileOptions = { texts, messages, stamp: '20261121T090000Z', locale: 'en' };
const uidsOf = (treatments: readonly Treatment[], more: Partial<CalendarFileOptions> = {}) =>
  readByIcalJs(toCalendar(planRecovery(treatments), { ...options, ...more })).map(({ uid }) => uid);

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
  it('7.9 are all different, also where two visits say the same', () => {
    const twice = treatmentWith({ visits: [visit('first', 3), visit('second', 9)] }, { key: 'two', on: '2026-11-23' });
    const names = uidsOf([chinOn('2026-11-23'), toothOn('2026-11-23'), twice]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('7.9 stay, whatever other rules and treatments join the plan', () => {
    const kinds = fc.uniqueArray(fc.constantFrom<RestrictionKind>('alcohol', 'sauna', 'sun', 'driving'));
    const goals = fc.uniqueArray(fc.constantFrom<MilestoneKind>('driving', 'sitting', 'exercise'));
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
        const after = uidsOf([own, toothOn('2026-11-23'), chinOn('2026-11-23')]);
        expect(after).toEqual(expect.arrayContaining(uidsOf([fewer, chinOn('2026-11-23')])));
        expect(new Set(after).size).toBe(after.length);
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
