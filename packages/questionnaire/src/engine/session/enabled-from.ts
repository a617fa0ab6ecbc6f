import type { ItemKey } from '../model/session.ts';
import type { Instance, Instances } from './instances.ts';

/** What applies of an instance and of everything inside, in reading order; nothing if it does not apply itself. */
export function enabledFrom(instances: Instances, start: ItemKey): readonly Instance[] {
  const found: Instance[] = [];
  const walk = (key: ItemKey) => {
    const instance = instances.byKey.get(key);
    if (!instance?.state.enabled) return;
    found.push(instance);
    instance.state.children.forEach(walk);
  };
  walk(start);
  return found;
}
