import type { ItemKey } from '../model/session.ts';
import type { Instance, Instances } from './instances.ts';

/**
 * What applies of an instance and of everything inside, in reading order; nothing if it does not apply itself.
 * @param hiddenToo Whether it counts as well what does not apply.
 */
export function enabledFrom(instances: Instances, start: ItemKey, hiddenToo: boolean = false): readonly Instance[] {
  const found: Instance[] = [];
  const walk = (key: ItemKey) => {
    const instance = instances.byKey.get(key);
    if (!instance || (!hiddenToo && !instance.state.enabled)) return;
    found.push(instance);
    instance.state.children.forEach(walk);
  };
  walk(start);
  return found;
}
