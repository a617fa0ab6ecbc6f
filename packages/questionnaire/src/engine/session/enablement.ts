import { holds } from '../conditions/holds.ts';
import type { Answer } from '../model/answer.ts';
import type { EnableWhen } from '../model/item.ts';
import type { Tools } from '../model/tools.ts';
import type { Plan } from '../plan/plan-of.ts';
import { instanceKey } from '../keys/item-key.ts';
import { prefixAt, type Instance, type Instances } from './instances.ts';

/** What one condition reads from where it stands. */
export interface ConditionInputs {
  /** The question, or nothing where no instance of it is there. */
  readonly sources: readonly Instance[];
  /** The answers that count: those of enabled sources. */
  readonly answers: readonly Answer[];
}

/**
 * Finds what a condition of `instance` reads, by FHIR's `enableWhen.question`: of several instances of the question
 * the nearest. That is the one in the same instance of what repeats around both, else the last before the item,
 * else the first after it. Inside an answer that holds items, it is that answer alone.
 */
export function inputsOf(plan: Plan, instances: Instances, instance: Instance, condition: EnableWhen): ConditionInputs {
  const node = plan.byLinkId.get(condition.question);
  if (!node) return { sources: [], answers: [] };

  const all = instances.visibleFrom(instance, node);
  const holder = all.at(node.position < instance.node.position ? -1 : 0);
  const sources = holder ? [holder] : [];
  const depth = instance.node.scopes.indexOf(node);
  if (depth >= 0 && holder) {
    const prefix = prefixAt(instance.prefix, depth + 1);
    const ids = instances.lists.get(holder.key)?.ids ?? [];
    const position = ids.findIndex((id) => `${instanceKey(holder.key, id)}/` === prefix);
    return { sources, answers: holder.state.enabled ? holder.state.answers.slice(position, position + 1) : [] };
  }
  return { sources, answers: sources.flatMap(({ state }) => (state.enabled ? state.answers : [])) };
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
