import { addDays, toCivilDate } from '@osseo/core';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateOf, dayOf } from '../dates/plan-dates.ts';
import type { Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { countdowns } from '../status/countdowns.ts';
import { nextUp, statusOn } from '../status/status-on.ts';
import { anyDate, anyDay, anyTreatments, revisionDay } from './any-treatments.examples.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const moved = (list: readonly Treatment[], days: number) =>
  list.map((one) => ({ ...one, on: one.on && addDays(one.on, days) }));

/** The plan as text, with every date so many days earlier. */
const earlier = (plan: unknown, days: number) =>
  JSON.stringify(plan).replaceAll(/\d{4}-\d\d-\d\d/gu, (date) => addDays(toCivilDate(date), -days));

describe('moving day 0', () => {
  /** Months as weeks; phases in months, which would then not follow on, are left out. */
  const withoutMonths = anyTreatments.map((list) =>
    list.map((treatment): Treatment => {
      const { procedure } = treatment;
      const { phases, ...rest } = procedure.recovery;
      const inDays = phases.filter(({ span }) => span.unit !== 'month');
      const inWeeks = JSON.parse(JSON.stringify(rest).replaceAll('"month"', '"week"')) as typeof rest;
      return { ...treatment, procedure: { ...procedure, recovery: { ...inWeeks, phases: inDays } } };
    }),
  );

  it('9 shift equivariance: moves every date by as much and no offset, where nothing is counted in months', () => {
    fc.assert(
      fc.property(withoutMonths, fc.integer({ min: -400, max: 400 }), (list, days) => {
        expect(earlier(planRecovery(moved(list, days)), days)).toBe(JSON.stringify(planRecovery(list)));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 shift equivariance: by 400 years, after which the calendar repeats, moves months alike', () => {
    const cycle = 146_097;
    fc.assert(
      fc.property(anyTreatments, (list) => {
        expect(earlier(planRecovery(moved(list, cycle)), cycle)).toBe(JSON.stringify(planRecovery(list)));
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('days and dates', () => {
  it('9 civil round trip: every day of 1900 to 2200 is a day of the plan, and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1000, max: 40_000 }), (on, day) => {
        const plan = planRecovery([treatmentWith({}, { on })]);
        const date = dateOf(plan, day);
        expect(date && dayOf(plan, date)).toBe(day);
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 the time zone changes nothing: New York, Seoul, Apia and Santiago agree with UTC', () => {
    const zones = fc.constantFrom('America/New_York', 'Asia/Seoul', 'Pacific/Apia', 'America/Santiago');
    fc.assert(
      fc.property(anyTreatments, zones, anyDay, (list, zone, day) => {
        const [there, here] = [zone, 'UTC'].map((name) => {
          vi.stubEnv('TZ', name);
          const plan = planRecovery(list);
          return [plan, countdowns(plan, day), nextUp(plan, day), dateOf(plan, day)];
        });
        expect(there).toEqual(here);
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 the default locale changes nothing: no part of a plan asks for it', () => {
    const ask = () => {
      throw new Error('The engine asked for a locale.');
    };
    fc.assert(
      fc.property(anyTreatments, anyDay, (list, day) => {
        const make = () => {
          const plan = planRecovery(list);
          return [plan, countdowns(plan, day), nextUp(plan, day)];
        };
        const before = make();
        for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules'] as const) {
          vi.spyOn(Intl, name).mockImplementation(ask);
        }
        vi.spyOn(String.prototype, 'localeCompare').mockImplementation(ask);
        vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(ask);
        vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(ask);
        const after = make();
        vi.restoreAllMocks();
        expect(after).toEqual(before);
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 serialise and deserialise: a plan survives being sent as JSON', () => {
    fc.assert(
      fc.property(anyTreatments, (list) => {
        const plan = planRecovery(list);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('phases', () => {
  it('9 every day from day 0 to the end of a track has exactly one phase', () => {
    fc.assert(
      fc.property(anyTreatments, anyDay, (list, day) => {
        const plan = planRecovery(list);
        const now = statusOn(plan, day).filter(({ state }) => state === 'now');
        for (const { treatment, dayZero, phases } of plan.tracks) {
          const lasts = dayZero <= day && day <= (phases.at(-1)?.to ?? Infinity);
          expect(now.filter((one) => one.treatment === treatment)).toHaveLength(lasts ? 1 : 0);
        }
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 the days of all phases add up to the length of the track', () => {
    fc.assert(
      fc.property(anyTreatments, (list) => {
        for (const { phases, dayZero, treatment } of planRecovery(list).tracks) {
          const closed = phases.filter(({ to }) => to !== null);
          const days = closed.reduce((sum, { from, to }) => sum + (to ?? NaN) - from + 1, 0);
          expect(days).toBe(Math.max(dayZero - 1, ...closed.map(({ to }) => to ?? NaN)) - dayZero + 1);
          // Done again or not: the same phases, up to the day before.
          const one = list.find(({ key }) => key === treatment);
          if (!one) throw new Error('A track of no treatment.');
          const last = revisionDay(list, one) - 1;
          const whole = planRecovery([{ key: one.key, on: one.on, procedure: one.procedure }]).tracks[0]?.phases ?? [];
          const until = whole.map(({ from, to }) => [dayZero + from, Math.min(dayZero + (to ?? Infinity), last)]);
          expect(phases.map(({ from, to }) => [from, to ?? Infinity])).toEqual(
            until.filter(([from = 0]) => from <= last),
          );
        }
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('countdowns', () => {
  it('9 are never below 0, and fall by exactly 1 each civil day', () => {
    fc.assert(
      fc.property(anyTreatments, anyDay, (list, day) => {
        const plan = planRecovery(list);
        const tomorrow = countdowns(plan, day + 1);
        for (const today of countdowns(plan, day)) {
          const next = tomorrow.find(({ type, kind }) => type === today.type && kind === today.kind);
          const counts = (one: typeof today) =>
            one.type === 'restriction' ? [one.bindingDays, one.usualDays] : [one.earliestDays, one.usualDays];
          if ((counts(today)[1] ?? 2) > 1) expect(next).toBeDefined();
          for (const [index, count] of counts(today).entries()) {
            if (count === null) continue;
            expect(count).toBeGreaterThanOrEqual(0);
            if (next && isSame(today, next)) expect(counts(next)[index]).toBe(Math.max(0, count - 1));
          }
        }
      }),
      PROPERTY_RUNS,
    );
  });

  /** "Take care" and what forbids are two countdowns. */
  function isSame(today: ReturnType<typeof countdowns>[number], next: typeof today): boolean {
    const care = (one: typeof today) => one.type === 'restriction' && one.run.level === 'take-care';
    return care(today) === care(next);
  }
});
