import { addDays, daysBetween, toCivilDate, type CivilDate } from '@osseo/core';
import type { Procedure, WarningSignId } from '@osseo/procedures';
import fc from 'fast-check';
import type { Treatment } from '../model/plan.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { anyMilestone, anyPhases, anyRestriction, anyTask, anyVisit } from './any-items.examples.ts';

const LEAP_DAYS = ['2028-02-29', '2000-02-29', '2096-02-29'].map(toCivilDate);
const MONTH_ENDS = ['2026-01-31', '2027-02-28', '2026-08-31', '2026-12-31', '2028-01-30', '2100-02-28'].map(
  toCivilDate,
);

/** Leap days, the ends of months, and any day of 1900 to 2200. */
export const anyDate: fc.Arbitrary<CivilDate> = fc.oneof(
  fc.constantFrom(...LEAP_DAYS),
  fc.constantFrom(...MONTH_ENDS),
  fc.integer({ min: 0, max: 109_937 }).map((days) => addDays(toCivilDate('1900-01-01'), days)),
);

/** Most days are near the treatments, where most happens. */
export const anyDay: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: -10, max: 60 }), weight: 3 },
  { arbitrary: fc.integer({ min: -10, max: 700 }), weight: 1 },
);

const GROUPS: readonly Procedure['groups'][] = [['facial-implant'], ['rhinoplasty'], ['facial-implant', 'rhinoplasty']];
const SIGNS: readonly WarningSignId[] = ['RF-07', 'RF-09', 'RF-13'];

const anyParts = fc.record({
  phases: anyPhases,
  restrictions: fc.uniqueArray(anyRestriction, { maxLength: 4, selector: ({ id }) => id }),
  tasks: fc.uniqueArray(anyTask, { maxLength: 3, selector: ({ id }) => id }),
  visits: fc
    .array(anyVisit, { maxLength: 3 })
    .map((list) => list.map((visit, place) => ({ ...visit, id: `v${place}` }))),
  milestones: fc.uniqueArray(anyMilestone, { maxLength: 2, selector: ({ id }) => id }),
});

const anyTreatment = fc.record({
  parts: anyParts,
  /** Days since the first treatment. */
  offset: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(400)),
  warningSigns: fc.subarray([...SIGNS]),
  groups: fc.constantFrom(...GROUPS),
});

/** One to four treatments, sometimes ten: the first on the day, or all without one. */
function treatmentsOn(day: fc.Arbitrary<CivilDate | null>): fc.Arbitrary<readonly Treatment[]> {
  const several = fc.oneof(
    { arbitrary: fc.array(anyTreatment, { minLength: 1, maxLength: 4, size: 'max' }), weight: 24 },
    { arbitrary: fc.array(anyTreatment, { minLength: 10, maxLength: 10 }), weight: 1 },
  );
  return fc.tuple(several, day).map(([list, first]) =>
    list.map(({ parts, offset, warningSigns, groups }, index) => {
      const on = first === null ? null : addDays(first, index === 0 ? 0 : offset);
      const treatment = treatmentWith(parts, { key: `t${index}`, on, warningSigns });
      return { ...treatment, procedure: { ...treatment.procedure, groups } };
    }),
  );
}

const anyDated: fc.Arbitrary<readonly Treatment[]> = treatmentsOn(anyDate);
const anyUndated: fc.Arbitrary<readonly Treatment[]> = treatmentsOn(fc.constant(null));

/** Treatments of which none does another again. */
export const anyUnrevised: fc.Arbitrary<readonly Treatment[]> = fc.oneof(
  { arbitrary: anyDated, weight: 2 },
  { arbitrary: anyUndated, weight: 1 },
);

/** A chain of operations, each of which does the one before again some time later. */
const anyChain: fc.Arbitrary<readonly Treatment[]> = fc
  .tuple(
    anyDated.filter((list) => list.length > 1),
    fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 2 }),
  )
  .map(([list, gaps]) => {
    const chain = [...list];
    for (const [index, gap] of gaps.entries()) {
      const [before, one] = [chain[index], chain[index + 1]];
      if (!before?.on || !one) break;
      chain[index + 1] = { ...one, on: addDays(before.on, gap), revises: before.key };
    }
    return chain;
  });

export const anyTreatments: fc.Arbitrary<readonly Treatment[]> = fc.oneof(
  { arbitrary: anyUnrevised, weight: 2 },
  { arbitrary: anyChain, weight: 1 },
);

/** The day on which a treatment is done again, counted from the first day 0; never where it is not. */
export function revisionDay(list: readonly Treatment[], { key }: Treatment): number {
  const days = list.flatMap(({ revises, on }) => (revises === key && on ? [planDay(list, on)] : []));
  return Math.min(Infinity, ...days);
}

/** Days from the first of the treatments to another; 0 where none has a date. */
export function planDay(list: readonly Treatment[], on: CivilDate | null): number {
  const first = list.flatMap((one) => (one.on === null ? [] : [one.on])).toSorted()[0];
  return first === undefined || on === null ? 0 : daysBetween(first, on);
}
