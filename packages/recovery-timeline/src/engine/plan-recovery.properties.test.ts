import { addDays, toCivilDate } from '@osseo/core';
import { RESTRICTION_LEVELS, type Restriction, type RestrictionKind, type Visit } from '@osseo/procedures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecoveryPlan, Treatment } from './model/plan.ts';
import { planRecovery } from './plan-recovery.ts';
import { treatmentWith } from './recovery.examples.ts';
import { resolveEnd } from './resolve/resolve-time.ts';
import { bindingLevel, strictness } from './restrictions/strictness.ts';
import { restrictionsOn, statusOn } from './status/status-on.ts';

const RUNS = { numRuns: 1000 };
const KINDS: readonly RestrictionKind[] = ['smoking', 'alcohol', 'strenuous-exercise'];
const DAY = toCivilDate('2027-12-20');

const restriction: fc.Arbitrary<Restriction> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    level: fc.constantFrom(...RESTRICTION_LEVELS),
    from: fc.integer({ min: -5, max: 10 }),
    until: fc.option(
      fc
        .record({ unit: fc.constantFrom('day', 'week', 'month'), min: fc.nat(14), more: fc.nat(6) })
        .map(({ unit, min, more }) => ({
          unit,
          min: min + (unit === 'day' ? 10 : 3),
          max: min + more + (unit === 'day' ? 10 : 3),
        })),
    ),
    statement: fc.constantFrom('s1', 's2', 's3'),
  })
  .map((fields) => ({ id: `${fields.kind}-${fields.statement}`, ...fields }));

const visit: fc.Arbitrary<Visit> = fc
  .record({ min: fc.nat(12), more: fc.nat(6), mergeable: fc.constant(true), kind: fc.constant('check') })
  .map(({ min, more, ...rest }) => ({
    id: 'v',
    window: { unit: 'day', min, max: min + more },
    statement: `v${min}`,
    ...rest,
  }));

const treatmentsOn = (dated: boolean): fc.Arbitrary<readonly Treatment[]> =>
  fc
    .array(
      fc.record({
        restrictions: fc.array(restriction, { maxLength: 4 }),
        visits: fc.array(visit, { maxLength: 2 }),
        offset: fc.nat(20),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((list) =>
      list.map(({ offset, ...recovery }, index) =>
        treatmentWith(recovery, { key: `t${index}`, on: dated ? addDays(DAY, offset) : null }),
      ),
    );

const treatments = fc.oneof(treatmentsOn(true), treatmentsOn(false));
const dayNumber = fc.integer({ min: -10, max: 700 });

/** Level and binding level of a day as numbers, -1 for none. */
function standing(plan: RecoveryPlan, kind: RestrictionKind, day: number): readonly [number, number] {
  const found = restrictionsOn(plan, day).find((status) => status.kind === kind);
  if (!found) return [-1, -1];
  const binding = bindingLevel(found.run);
  return [strictness(found.run.level), binding === null ? -1 : strictness(binding)];
}

/** The same from the definition: every restriction of every treatment, one day at a time. */
function reference(
  list: readonly Treatment[],
  plan: RecoveryPlan,
  kind: RestrictionKind,
  day: number,
): readonly [number, number] {
  let level = -1;
  let binding = -1;
  for (const treatment of list) {
    const dayZero = plan.tracks.find((track) => track.treatment === treatment.key)?.dayZero ?? NaN;
    for (const rule of treatment.procedure.recovery.restrictions) {
      const end = rule.until && resolveEnd(rule.until, { on: treatment.on, dayZero });
      if (rule.kind !== kind || day < dayZero + rule.from || (end && day > end.max)) continue;
      level = Math.max(level, strictness(rule.level));
      if (!end || day <= end.min) binding = Math.max(binding, strictness(rule.level));
    }
  }
  return [level, binding];
}

describe('for any treatments', () => {
  it('each day has the strictest level that any of them asks for', () => {
    fc.assert(
      fc.property(treatments, dayNumber, fc.constantFrom(...KINDS), (list, day, kind) => {
        const plan = planRecovery(list);
        expect(standing(plan, kind, day)).toEqual(reference(list, plan, kind, day));
      }),
      RUNS,
    );
  });

  it('their order changes nothing', () => {
    fc.assert(
      fc.property(treatments, (list) => {
        expect(planRecovery(list.toReversed())).toEqual(planRecovery(list));
      }),
      RUNS,
    );
  });

  it('saying the same twice changes no day', () => {
    fc.assert(
      fc.property(treatments, dayNumber, fc.constantFrom(...KINDS), (list, day, kind) => {
        const again = list.map((treatment) => ({ ...treatment, key: `${treatment.key}-again` }));
        expect(standing(planRecovery([...list, ...again]), kind, day)).toEqual(standing(planRecovery(list), kind, day));
      }),
      RUNS,
    );
  });

  it('another one never relaxes a day', () => {
    fc.assert(
      fc.property(treatmentsOn(false), dayNumber, fc.constantFrom(...KINDS), (list, day, kind) => {
        const [level, binding] = standing(planRecovery(list.slice(1)), kind, day);
        const [levelWithMore, bindingWithMore] = standing(planRecovery(list), kind, day);
        expect(levelWithMore).toBeGreaterThanOrEqual(level);
        expect(bindingWithMore).toBeGreaterThanOrEqual(binding);
      }),
      RUNS,
    );
  });

  it('runs are ordered, disjoint and maximal, and each names who asks', () => {
    fc.assert(
      fc.property(treatments, (list) => {
        for (const { runs } of planRecovery(list).restrictions) {
          for (const [index, run] of runs.entries()) {
            expect(run.askedBy.length).toBeGreaterThan(0);
            expect(run.to ?? Infinity).toBeGreaterThanOrEqual(run.from);
            const next = runs[index + 1];
            if (!next) continue;
            expect(next.from).toBeGreaterThan(run.to ?? Infinity);
            const { from: _from, to: _to, fromDate: _fromDate, toDate: _toDate, ...same } = run;
            if (next.from === (run.to ?? NaN) + 1) expect(next).not.toMatchObject(same);
          }
        }
      }),
      RUNS,
    );
  });

  it('moving day 0 moves every date by as much and no offset, where nothing is counted in months', () => {
    const dayOnly = treatmentsOn(true).filter((list) =>
      list.every(({ procedure }) => procedure.recovery.restrictions.every(({ until }) => until?.unit !== 'month')),
    );
    fc.assert(
      fc.property(dayOnly, fc.integer({ min: -400, max: 400 }), (list, shift) => {
        const plan = planRecovery(list);
        const moved = planRecovery(list.map((one) => ({ ...one, on: one.on && addDays(one.on, shift) })));
        const back = JSON.stringify(moved).replaceAll(/\d{4}-\d\d-\d\d/gu, (date) =>
          addDays(toCivilDate(date), -shift),
        );
        expect(back).toBe(JSON.stringify(plan));
      }),
      RUNS,
    );
  });

  it('visits take the fewest days that serve every window', () => {
    fc.assert(
      fc.property(fc.array(visit, { minLength: 1, maxLength: 6 }), (visits) => {
        const merged = planRecovery([treatmentWith({ visits })]).visits;
        expect(merged).toHaveLength(fewestDays(visits));
        expect(merged.flatMap(({ purposes }) => purposes)).toHaveLength(visits.length);
        for (const { window } of merged) expect(window.to ?? -1).toBeGreaterThanOrEqual(window.from);
      }),
      RUNS,
    );
  });

  it('survives being sent as JSON', () => {
    fc.assert(
      fc.property(treatments, (list) => {
        const plan = planRecovery(list);
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
      { numRuns: 100 },
    );
  });

  it('every day from day 0 has exactly one phase per track', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.nat(200), (list, day) => {
        let from = 0;
        const phases = list.map((length, index) => {
          const span = { unit: 'day' as const, from, to: index === list.length - 1 ? null : from + length - 1 };
          from += length;
          return { id: `p${index}`, span, title: 't', normal: [], care: [] };
        });
        const now = statusOn(planRecovery([treatmentWith({ phases })]), day).filter(({ state }) => state === 'now');
        expect(now).toHaveLength(1);
      }),
      RUNS,
    );
  });
});

/** By trying every set of days: the size of the smallest that meets all windows. */
function fewestDays(visits: readonly Visit[]): number {
  const ends = [...new Set(visits.map(({ window }) => window.max))];
  let best = ends.length;
  for (let chosen = 0; chosen < 2 ** ends.length; chosen++) {
    const picked = ends.filter((_, index) => (chosen >> index) & 1);
    const meetsAll = visits.every(({ window }) => picked.some((day) => window.min <= day && day <= window.max));
    if (meetsAll) best = Math.min(best, picked.length);
  }
  return best;
}
