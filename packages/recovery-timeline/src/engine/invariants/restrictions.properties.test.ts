import type { RestrictionKind } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Treatment } from '../model/plan.ts';
import { planRecovery } from '../plan-recovery.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { resolveEnd } from '../resolve/resolve-time.ts';
import { strictness } from '../restrictions/strictness.ts';
import { anyKind } from './any-items.examples.ts';
import { anyDay, anyTreatments, anyUnrevised, planDay, revisionDay } from './any-treatments.examples.ts';
import { standing } from './standing.examples.ts';

/** The standing of a day from the definition: every restriction of every treatment, one day at a time. */
function reference(list: readonly Treatment[], kind: RestrictionKind, day: number): readonly [number, number] {
  let level = -1;
  let binding = -1;
  for (const treatment of list) {
    const dayZero = planDay(list, treatment.on);
    for (const rule of treatment.procedure.recovery.restrictions) {
      const open = rule.survivesRevision === true ? Infinity : revisionDay(list, treatment) - 1;
      const end = rule.until ? resolveEnd(rule.until, { on: treatment.on, dayZero }) : { min: open, max: open };
      if (rule.kind !== kind || day < dayZero + rule.from || day > end.max) continue;
      level = Math.max(level, strictness(rule.level));
      if (day <= end.min) binding = Math.max(binding, strictness(rule.level));
    }
  }
  return [level, binding];
}

function withItemsReversed(treatment: Treatment): Treatment {
  const { procedure } = treatment;
  const { phases, restrictions, tasks, visits, milestones } = procedure.recovery;
  const recovery = {
    phases,
    restrictions: restrictions.toReversed(),
    tasks: tasks.toReversed(),
    visits: visits.toReversed(),
    milestones: milestones.toReversed(),
  };
  return { ...treatment, procedure: { ...procedure, recovery } };
}

/** The same treatments once more, each under another name. */
function doubled(list: readonly Treatment[]): readonly Treatment[] {
  const again = list.map(({ revises, ...one }) => ({
    ...one,
    key: `${one.key}-again`,
    ...(revises !== undefined && { revises: `${revises}-again` }),
  }));
  return [...list, ...again];
}

describe('for any treatments', () => {
  it('9 pointwise most restrictive: each day has the strictest level that any of them asks for', () => {
    fc.assert(
      fc.property(anyTreatments, anyDay, anyKind, (list, day, kind) => {
        expect(standing(planRecovery(list), kind, day)).toEqual(reference(list, kind, day));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 commutative: their order changes nothing', () => {
    fc.assert(
      fc.property(anyTreatments, (list) => {
        expect(planRecovery(list.toReversed())).toEqual(planRecovery(list));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 order-free: the order of what each of them restricts and asks for changes no day', () => {
    fc.assert(
      fc.property(anyTreatments, anyDay, anyKind, (list, day, kind) => {
        const reversed = planRecovery(list.map(withItemsReversed));
        const plan = planRecovery(list);
        expect(standing(reversed, kind, day)).toEqual(standing(plan, kind, day));
        expect(reversed.visits).toEqual(plan.visits);
        expect(reversed.tasks).toEqual(plan.tasks);
        expect(reversed.milestones.map(({ window }) => window)).toEqual(plan.milestones.map(({ window }) => window));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 idempotent: saying the same twice changes no day', () => {
    fc.assert(
      fc.property(anyTreatments, anyDay, anyKind, (list, day, kind) => {
        expect(standing(planRecovery(doubled(list)), kind, day)).toEqual(standing(planRecovery(list), kind, day));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 neutral empty: a treatment that asks for nothing changes nothing but its own track', () => {
    fc.assert(
      fc.property(anyTreatments, (list) => {
        const nothing = treatmentWith({}, { key: 'zzz', on: list[0]?.on ?? null });
        const { tracks, ...plan } = planRecovery(list);
        const { tracks: withNothing, ...planWithNothing } = planRecovery([...list, nothing]);
        expect(planWithNothing).toEqual(plan);
        expect(withNothing.filter(({ treatment }) => treatment !== 'zzz')).toEqual(tracks);
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 adding a procedure never relaxes a day', () => {
    fc.assert(
      fc.property(anyUnrevised, anyDay, anyKind, (list, day, kind) => {
        const fewer = list.slice(1);
        // Without the first treatment the days count from the next one.
        const later = Math.min(...fewer.map(({ on }) => planDay(list, on)), Infinity);
        const [level, binding] = standing(planRecovery(fewer), kind, day - later);
        const [levelWithMore, bindingWithMore] = standing(planRecovery(list), kind, day);
        expect(levelWithMore).toBeGreaterThanOrEqual(level);
        expect(bindingWithMore).toBeGreaterThanOrEqual(binding);
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 runs are ordered, disjoint and maximal, and each names who asks', () => {
    fc.assert(
      fc.property(anyTreatments, (list) => {
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
      PROPERTY_RUNS,
    );
  });
});
