import { addDays, toCivilDate, type CivilDate } from '@osseo/core';
import {
  RESTRICTION_LEVELS,
  type Milestone,
  type Phase,
  type Restriction,
  type RestrictionKind,
  type RiskFactorId,
  type Visit,
} from '@osseo/procedures';
import type { RecoveryEffect } from '@osseo/procedures/recovery-rules';
import fc from 'fast-check';
import type { AdoptedRule, PlanOverride } from '../model/options.ts';
import type { RecoveryPlan, Treatment } from '../model/plan.ts';
import { ruleWith } from '../personalise/rules.examples.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { bindingLevel, strictness } from '../restrictions/strictness.ts';
import { restrictionsOn } from '../status/status-on.ts';

/** The kinds that invented treatments restrict: few, so that they meet. */
const KINDS: readonly RestrictionKind[] = ['smoking', 'alcohol', 'strenuous-exercise'];

export const anyKind: fc.Arbitrary<RestrictionKind> = fc.constantFrom(...KINDS);

const anyRestriction: fc.Arbitrary<Restriction> = fc
  .record({
    kind: anyKind,
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

export const anyVisit: fc.Arbitrary<Visit> = fc
  .record({ min: fc.nat(12), more: fc.nat(6), mergeable: fc.constant(true), kind: fc.constant('check') })
  .map(({ min, more, ...rest }) => ({
    id: 'v',
    window: { unit: 'day', min, max: min + more },
    statement: `v${min}`,
    ...rest,
  }));

const anyMilestone: fc.Arbitrary<Milestone> = fc
  .record({ unit: fc.constantFrom('day', 'week', 'month'), min: fc.nat(9), more: fc.nat(4) })
  .map(({ unit, min, more }) => ({
    id: 'm',
    kind: 'desk-work',
    window: { unit, min, max: min + more },
    statement: 'm',
  }));

/** Phases that follow on from each other; the last may have no known end. */
export const anyPhases: fc.Arbitrary<readonly Phase[]> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([lengths, open]) => {
    let from = 0;
    return lengths.map((length, index) => {
      const to = open && index === lengths.length - 1 ? null : from + length - 1;
      const phase = { id: `p${index}`, span: { unit: 'day' as const, from, to }, title: 't', normal: [], care: [] };
      from += length;
      return phase;
    });
  });

/** The ends of months, leap days, and any day of 1900 to 2200. */
export const anyDate: fc.Arbitrary<CivilDate> = fc.oneof(
  fc.constantFrom('2028-02-29', '2000-02-29', '2027-02-28', '2026-01-31', '2026-12-31', '2100-02-28').map(toCivilDate),
  fc.integer({ min: 0, max: 109_937 }).map((days) => addDays(toCivilDate('1900-01-01'), days)),
);

/** One to four treatments, all within weeks of a day, or all without one. */
function treatmentsOn(day: fc.Arbitrary<CivilDate | null>): fc.Arbitrary<readonly Treatment[]> {
  const recovery = fc.record({
    phases: anyPhases,
    restrictions: fc.uniqueArray(anyRestriction, { maxLength: 4, selector: ({ id }) => id }),
    visits: fc.array(anyVisit, { maxLength: 2 }),
    milestones: fc.array(anyMilestone, { maxLength: 1 }),
    offset: fc.nat(20),
  });
  return fc.tuple(fc.array(recovery, { minLength: 1, maxLength: 4 }), day).map(([list, first]) =>
    list.map(({ offset, ...parts }, index) =>
      treatmentWith(
        { ...parts, visits: parts.visits.map((visit, place) => ({ ...visit, id: `v${place}` })) },
        {
          key: `t${index}`,
          on: first === null ? null : addDays(first, offset),
          warningSigns: index % 2 === 0 ? ['RF-07'] : ['RF-09'],
        },
      ),
    ),
  );
}

/** The same, of which one may do the one before again. */
function withRevision(list: readonly Treatment[], chosen: number): readonly Treatment[] {
  const index = chosen % list.length;
  const [before, one] = [list[index - 1], list[index]];
  if (!before?.on || !one?.on || one.on <= before.on) return list;
  return list.map((treatment) => (treatment === one ? { ...one, revises: before.key } : treatment));
}

export const anyDated: fc.Arbitrary<readonly Treatment[]> = treatmentsOn(anyDate);
export const anyUndated: fc.Arbitrary<readonly Treatment[]> = treatmentsOn(fc.constant(null));
export const anyTreatments: fc.Arbitrary<readonly Treatment[]> = fc.oneof(anyDated, anyUndated);
export const anyRevised: fc.Arbitrary<readonly Treatment[]> = fc
  .tuple(anyTreatments, fc.nat(9))
  .map(([list, chosen]) => withRevision(list, chosen));
/** Most days are near the treatments, where most happens. */
export const anyDay: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: -10, max: 60 }), weight: 3 },
  { arbitrary: fc.integer({ min: -10, max: 700 }), weight: 1 },
);

export const FACTORS: readonly RiskFactorId[] = ['R01', 'R03', 'R07'];
export const anyFactors: fc.Arbitrary<readonly RiskFactorId[]> = fc.subarray([...FACTORS]);

const anyEffect: fc.Arbitrary<RecoveryEffect> = fc.oneof(
  fc.record({ type: fc.constant('extend'), kind: anyKind, days: fc.integer({ min: -30, max: 60 }) }),
  fc.record({ type: fc.constant('require-clearance'), kind: anyKind }),
  fc.record({ type: fc.constant('add-visit'), visit: anyVisit.map((visit) => ({ ...visit, id: visit.statement })) }),
  fc.record({ type: fc.constant('add-warning'), sign: fc.constantFrom('RF-07', 'RF-13') }),
  fc.record({
    type: fc.constant('raise-triage'),
    sign: fc.constantFrom('RF-07', 'RF-09'),
    urgency: fc.constantFrom('routine', 'same-day', 'emergency'),
  }),
);

/** Rules of a few factors and families, some of them about other procedures than the treatments'. */
export const anyRules: fc.Arbitrary<readonly AdoptedRule[]> = fc
  .array(
    fc.record({
      effect: anyEffect,
      factor: fc.constantFrom(...FACTORS),
      family: fc.constantFrom('healing', 'clots'),
      groups: fc.constantFrom<AdoptedRule['groups']>(['facial-implant'], ['rhinoplasty']),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ effect, ...rule }, index) => ruleWith(ofItsOwn(effect, index), { ...rule, id: `rule-${index}` })),
  );

function ofItsOwn(effect: RecoveryEffect, index: number): RecoveryEffect {
  return effect.type === 'add-visit' ? { ...effect, visit: { ...effect.visit, id: `extra-${index}` } } : effect;
}

/** A clinic's decisions about the first treatment's first restriction, where it has one. */
export function overridesOf([first]: readonly Treatment[], days: readonly number[]): readonly PlanOverride[] {
  const [restriction] = first?.procedure.recovery.restrictions ?? [];
  if (!first || !restriction) return [];
  return days.map((day, index) => ({
    id: `o${index}`,
    treatment: first.key,
    by: 'Dr Example',
    on: toCivilDate('2026-11-22'),
    why: 'Seen.',
    recovery: { restrictions: { [restriction.id]: { until: { unit: 'day', min: 10 + day, max: 12 + day } } } },
  }));
}

/** Level and binding level of a day as numbers, -1 for none. */
export function standing(plan: RecoveryPlan, kind: RestrictionKind, day: number): readonly [number, number] {
  const found = restrictionsOn(plan, day).find((status) => status.kind === kind);
  if (!found) return [-1, -1];
  const binding = bindingLevel(found.run);
  return [strictness(found.run.level), binding === null ? -1 : strictness(binding)];
}
