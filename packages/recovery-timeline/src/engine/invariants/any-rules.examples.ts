import { toCivilDate } from '@osseo/core';
import type { RiskFactorId } from '@osseo/procedures';
import type { RecoveryEffect } from '@osseo/procedures/recovery-rules';
import fc from 'fast-check';
import type { AdoptedRule, PlanOverride } from '../model/options.ts';
import type { Treatment } from '../model/plan.ts';
import { ruleWith } from '../personalise/rules.examples.ts';
import { anyKind, anyTask, anyVisit } from './any-items.examples.ts';

export const FACTORS: readonly RiskFactorId[] = ['R01', 'R03', 'R07'];
export const anyFactors: fc.Arbitrary<readonly RiskFactorId[]> = fc.subarray([...FACTORS]);

/** Extensions of few kinds, so that several rules lengthen one limit. */
const anyEffect: fc.Arbitrary<RecoveryEffect> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('extend'),
      kind: anyKind,
      days: fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 60 }), weight: 4 },
        { arbitrary: fc.integer({ min: -30, max: 0 }), weight: 1 },
      ),
    }),
    weight: 5,
  },
  fc.record({ type: fc.constant('require-clearance'), kind: anyKind }),
  anyVisit.map((visit): RecoveryEffect => ({ type: 'add-visit', visit: ofItsOwn(visit) })),
  anyTask.map((task): RecoveryEffect => ({ type: 'add-task', task: ofItsOwn(task) })),
  fc.record({ type: fc.constant('add-warning'), sign: fc.constantFrom('RF-07', 'RF-13') }),
  fc.record({
    type: fc.constant('raise-triage'),
    sign: fc.constantFrom('RF-07', 'RF-09'),
    urgency: fc.constantFrom('routine', 'same-day', 'emergency'),
  }),
);

/** What is the same has one id, also where two rules add it; what differs has not. */
function ofItsOwn<Item extends { readonly id: string }>(item: Item): Item {
  const { id: _id, ...rest } = item;
  return { ...item, id: JSON.stringify(rest) };
}

const anyRule = fc.record({
  effect: anyEffect,
  factor: fc.constantFrom(...FACTORS),
  family: fc.constantFrom('healing', 'clots'),
  groups: fc.constantFrom<AdoptedRule['groups']>(
    ['facial-implant'],
    ['rhinoplasty'],
    ['facial-implant', 'rhinoplasty'],
  ),
});

/** Rules of a few factors and families, each about some of the treatments: few of them, or so many that they meet. */
export const anyRules: fc.Arbitrary<readonly AdoptedRule[]> = fc
  .oneof(fc.array(anyRule, { maxLength: 3 }), fc.array(anyRule, { minLength: 5, maxLength: 9 }))
  .map((list) => list.map(({ effect, ...rule }, index) => ruleWith(effect, { ...rule, id: `rule-${index}` })));

/** What a clinic decides about: any item of any treatment, by number, and by how many days. */
export const anyDecisions: fc.Arbitrary<readonly (readonly [item: number, day: number])[]> = fc.array(
  fc.tuple(fc.nat(99), fc.nat(30)),
  { minLength: 1, maxLength: 4 },
);

/** The clinic's decisions about treatments; none where the treatments have nothing to decide about. */
export function overridesOf(
  list: readonly Treatment[],
  decisions: readonly (readonly [item: number, day: number])[],
): readonly PlanOverride[] {
  const all = list.flatMap(({ key, procedure }) => {
    const { restrictions, tasks, visits, milestones } = procedure.recovery;
    const about = (recoveryOn: (day: number) => PlanOverride['recovery']) => ({ treatment: key, recoveryOn });
    return [
      ...restrictions.map(({ id }) =>
        about((day) => ({ restrictions: { [id]: { until: { unit: 'day', min: 10 + day, max: 12 + day } } } })),
      ),
      ...tasks.map(({ id }) =>
        about((day) => ({ tasks: { [id]: { span: { unit: 'day', from: day, to: day + 5 } } } })),
      ),
      ...visits.map(({ id }) =>
        about((day) => ({ visits: { [id]: { window: { unit: 'day', min: day, max: day + 2 } } } })),
      ),
      ...milestones.map(({ id }) =>
        about((day) => ({ milestones: { [id]: { window: { unit: 'day', min: day, max: day + 2 } } } })),
      ),
    ];
  });
  return decisions.flatMap(([item, day], index) => {
    const chosen = all[item % all.length];
    if (!chosen) return [];
    const { treatment, recoveryOn } = chosen;
    const on = toCivilDate('2026-11-22');
    return [{ id: `o${index}`, treatment, by: 'Dr Example', on, why: 'Seen.', recovery: recoveryOn(day) }];
  });
}
