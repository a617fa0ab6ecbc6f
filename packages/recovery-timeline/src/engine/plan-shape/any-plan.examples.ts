import { object, readJson, type Shape } from '@osseo/core/shape';
import type fc from 'fast-check';
import type { PlanSpan, RecoveryPlan } from '../model/plan.ts';
import { anyJsonOf } from './any-json-of.examples.ts';
import { planFields } from './plan-shape.ts';

const shape: Shape<RecoveryPlan> = object<RecoveryPlan>(planFields);

/**
 * Plans of any content, also such as no treatment gives. As every plan, they
 * restrict a kind once, have a track once, nothing twice on one day, and name no changes where there are none.
 */
export const anyPlan: fc.Arbitrary<RecoveryPlan> = anyJsonOf(shape)
  .map((json) => readJson(shape, json, 'invalid-plan'))
  .map((plan) =>
    withoutEmptyChanges({
      ...plan,
      restrictions: firstOfEach(plan.restrictions, ({ kind }) => kind)
        .map(({ runs, ...rest }) => ({ ...rest, runs: firstOfEachDay(runs) }))
        .filter(({ runs }) => runs.length > 0),
      tracks: firstOfEach(plan.tracks, ({ treatment }) => treatment).map(({ phases, ...rest }) => ({
        ...rest,
        phases: firstOfEachDay(phases),
      })),
      tasks: firstOfEachDay(plan.tasks),
      visits: firstOfEach(plan.visits, ({ window }) => window.from),
      milestones: firstOfEach(plan.milestones, ({ window }) => window.from),
    }),
  );

function firstOfEachDay<Item extends PlanSpan>(items: readonly Item[]): readonly Item[] {
  return firstOfEach(items, ({ from }) => from);
}

function firstOfEach<Item>(items: readonly Item[], nameOf: (item: Item) => string | number): readonly Item[] {
  return items.filter((item, index) => items.findIndex((other) => nameOf(other) === nameOf(item)) === index);
}

function withoutEmptyChanges<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => {
      if (typeof part !== 'object' || part === null || !('changes' in part) || 'anchor' in part) return part;
      const { changes, ...rest } = part;
      return Array.isArray(changes) && changes.length === 0 ? rest : part;
    }),
  ) as Value;
}
