import {
  POSITIONS,
  RESTRICTION_LEVELS,
  type Milestone,
  type Phase,
  type Restriction,
  type RestrictionKind,
  type Span,
  type Task,
  type TimeUnit,
  type Visit,
  type Window,
} from '@osseo/procedures';
import fc from 'fast-check';

/** The kinds that invented treatments restrict: few, so that they meet each other, tasks and milestones. */
const KINDS: readonly RestrictionKind[] = ['smoking', 'strenuous-exercise', 'driving'];

export const anyKind: fc.Arbitrary<RestrictionKind> = fc.constantFrom(...KINDS);

const anyUnit: fc.Arbitrary<TimeUnit> = fc.constantFrom('day', 'week', 'month');

/** A window of `least` units at the least; a third have one day for both ends. */
function windowOf(unit: TimeUnit, least: number, most: number): fc.Arbitrary<Window> {
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.nat(6)))
    .map(([min, more]) => ({ unit, min, max: min + more }));
}

/** The last days of a restriction that begins on day 10 at the latest. */
const anyEnd: fc.Arbitrary<Window> = anyUnit.chain((unit) =>
  unit === 'day' ? windowOf(unit, 10, 40) : windowOf(unit, 2, 9),
);

export const anyRestriction: fc.Arbitrary<Restriction> = fc
  .record({
    kind: anyKind,
    level: fc.constantFrom(...RESTRICTION_LEVELS),
    from: fc.integer({ min: -5, max: 10 }),
    until: fc.option(anyEnd, { freq: 4 }),
    statement: fc.constantFrom('s1', 's2', 's3'),
    survivesRevision: fc.boolean(),
  })
  .map((fields) => ({ id: `${fields.kind}-${fields.statement}`, ...fields }));

const anySpan: fc.Arbitrary<Span> = fc
  .record({ unit: anyUnit, from: fc.nat(6), length: fc.option(fc.integer({ min: 1, max: 20 }), { freq: 4 }) })
  .map(({ unit, from, length }) => ({ unit, from, to: length === null ? null : from + length }));

/** What is asked of somebody beside a task: nothing, a way to lie, or a medicine that another treatment may ask for too. */
const anyDemand: fc.Arbitrary<Pick<Task, 'positions' | 'medicine'>> = fc.oneof(
  fc.constant({}),
  fc.subarray([...POSITIONS], { minLength: 1, maxLength: 2 }).map((positions) => ({ positions })),
  fc.constantFrom('m-1', 'm-2').map((code) => ({ medicine: { system: 'https://clinic.example/medicines', code } })),
);

export const anyTask: fc.Arbitrary<Task> = fc
  .tuple(
    fc.record({
      span: anySpan,
      touches: fc.subarray([...KINDS], { maxLength: 2 }),
      statement: fc.constantFrom('t1', 't2', 't3'),
      survivesRevision: fc.boolean(),
    }),
    anyDemand,
  )
  .map(([task, demand]) => ({ id: task.statement, ...task, ...demand }));

export const anyVisit: fc.Arbitrary<Visit> = fc
  .record({
    kind: fc.constantFrom('check', 'check', 'imaging'),
    window: anyUnit.chain((unit) => windowOf(unit, 0, unit === 'day' ? 12 : 3)),
    mergeable: fc.boolean().map((alone) => !alone),
  })
  .map((visit) => ({ id: 'v', statement: `v${visit.window.min}`, ...visit }));

/** One of a kind that no limit is about, and two that wait for limits. */
export const anyMilestone: fc.Arbitrary<Milestone> = fc
  .record({
    kind: fc.constantFrom('desk-work', 'exercise', 'driving'),
    window: anyUnit.chain((unit) => windowOf(unit, 0, unit === 'day' ? 30 : 5)),
  })
  .map((milestone) => ({ id: milestone.kind, statement: `m-${milestone.kind}`, ...milestone }));

/** Phases that follow on from each other, in days, then weeks, then months; the last may have no known end. */
export const anyPhases: fc.Arbitrary<readonly Phase[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([days, weeks, months, open]) => {
    const inDays = following('day', 0, days);
    const dayAfter = days.reduce((sum, length) => sum + length, 0);
    // The first week that begins later, and a month that does also in February.
    const inWeeks = following('week', Math.ceil(dayAfter / 7) + 1, weeks);
    const weekAfter = Math.ceil(dayAfter / 7) + weeks.reduce((sum, length) => sum + length, 0);
    const spans = [...inDays, ...inWeeks, ...following('month', Math.ceil((7 * weekAfter) / 28) + 1, months)];
    return spans.map((span, index) => ({
      id: `p${index}`,
      span: open && index === spans.length - 1 ? { ...span, to: null } : span,
      title: 't',
      normal: [],
      care: [],
    }));
  });

/** Spans of these lengths one after the other. Months end where the next begins; days and weeks are counted with their last. */
function following(unit: TimeUnit, first: number, lengths: readonly number[]): readonly Span[] {
  let from = first;
  return lengths.map((length) => {
    const next = from + length;
    const span = { unit, from, to: unit === 'month' ? next : next - 1 };
    from = next;
    return span;
  });
}
