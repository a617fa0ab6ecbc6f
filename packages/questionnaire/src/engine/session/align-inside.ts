import { instanceKey } from '../keys/item-key.ts';
import { alignInstances } from './align-answers.ts';
import { enabledFrom } from './enabled-from.ts';
import type { Instance } from './instances.ts';
import type { Workings } from './workings.ts';

/** Creates and removes the items nested under the answers of one question that came and went. */
export function alignInside(workings: Workings, instance: Instance, matches: readonly number[]): void {
  const { instances, recorder } = workings;
  const { key, node } = instance;
  const list = instances.listOf(key);
  recorder?.list(key, node, instance.prefix, instance);
  const aligned = alignInstances(list, matches);
  const prefixOf = (id: number) => `${instanceKey(key, id)}/`;
  for (const id of list.ids) {
    if (aligned.ids.includes(id)) continue;
    recorder?.answerLeaving(instance, id);
    instances.keysOf(node.children, prefixOf(id)).forEach(workings.forget);
    // A list whose instances were all removed before is found by no key.
    for (const child of node.children) instances.lists.delete(prefixOf(id) + child.name);
  }

  instances.lists.set(key, aligned);
  for (const id of aligned.ids) {
    if (list.ids.includes(id)) continue;
    for (const child of node.children) workings.begin(instances.create(child, prefixOf(id), instance), true);
  }
  workings.changeChildren(instance);
  // In another order the nearest question may be one under another answer.
  enabledFrom(instances, key).forEach(workings.doubtReaders);
}
