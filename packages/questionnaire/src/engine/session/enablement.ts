import { holds } from '../conditions/holds.ts';
import type { Answer } from '../model/answer.ts';
import type { EnableWhen } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';
import type { Plan } from '../plan/plan-of.ts';
import type { Instance, Instances } from './instances.ts';

/** What one condition reads from where it stands. */
export interface ConditionInputs {
  /** The question, where an instance of it is there. */
  readonly source: Instance | undefined;
  /** The answers that count: none of a disabled question. */
  readonly answers: readonly Answer[];
}

/**
 * Finds what a condition of `instance` reads, by FHIR's `enableWhen.question`: of several instances of the question
 * the nearest. That is the one in the same instance of what repeats around both, else the last before the item,
 * else the first after it; one without an answer is in no response, and so is passed over. Inside an answer that holds items, it is that answer alone.
 */
export function inputsOf(plan: Plan, instances: Instances, instance: Instance, condition: EnableWhen): ConditionInputs {
  const node = plan.byLinkId.get(condition.question);
  if (!node) return { source: undefined, answers: [] };
  const all = instances.visibleFrom(instance, node);
  const nearest = node.position < instance.node.position ? -1 : 0;
  const source = all.filter(({ state }) => state.enabled && state.answers.length > 0).at(nearest) ?? all.at(nearest);
  if (!source?.state.enabled) return { source, answers: [] };

  const { answers } = source.state;
  if (!source.node.isRepeatingHolder) return { source, answers };
  const own = instances.prefixesInside(source).findIndex((prefix) => instance.prefix.startsWith(prefix));
  return { source, answers: own < 0 ? answers : answers.slice(own, own + 1) };
}

/** Whether an item applies: the item that holds it does, and its own conditions hold. */
export function isEnabled(plan: Plan, instances: Instances, instance: Instance, tools: Tools): boolean {
  if (instance.parent && !instance.parent.state.enabled) return false;
  const { item, cyclic } = instance.node;
  if (cyclic || item.enableWhen.length === 0) return true;
  const test = (condition: EnableWhen) =>
    holds(condition, inputsOf(plan, instances, instance, condition).answers, tools);
  return item.enableBehavior === 'any' ? item.enableWhen.some(test) : item.enableWhen.every(test);
}
