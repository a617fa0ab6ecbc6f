import { checkItem, type Finding } from '../checks/check-item.ts';
import { checkRequiredGroup } from '../checks/check-required-group.ts';
import { instanceKey } from '../keys/item-key.ts';
import type { Issue } from '../model/issue.ts';
import { enabledFrom } from './enabled-from.ts';
import type { Instance, Instances } from './instances.ts';

/** What is wrong with one instance. */
export function checkInstance(
  instances: Instances,
  instance: Instance,
  locale: string | undefined,
  byRules: readonly Finding[] = [],
): readonly Issue[] {
  const { item, answers, entered, key } = instance.state;
  const found =
    item.type === 'group' ? checkGroup(instances, instance, locale) : checkItem(item, answers, entered, locale);
  return [...found, ...byRules].map((finding) => ({ key, linkId: item.linkId, ...finding }));
}

/** A group that repeats needs something in any of its instances; the first one says so. */
function checkGroup(instances: Instances, instance: Instance, locale: string | undefined): readonly Finding[] {
  if (!instance.state.item.required || speakerOf(instances, instance) !== instance) return [];
  const keys = instances.keysOf([instance.node], instance.prefix);
  const inside = keys.flatMap((key) => enabledFrom(instances, key).slice(1));
  return checkRequiredGroup(
    inside.map(({ state }) => state),
    locale,
  );
}

/** The required groups that an instance is or stands in, each as the instance that says what is wrong with it. */
export function requiredGroupsAround(instances: Instances, instance: Instance): readonly Instance[] {
  const groups: Instance[] = [];
  for (let at: Instance | null = instance; at; at = at.parent) {
    const { type, required } = at.state.item;
    if (type === 'group' && required) groups.push(speakerOf(instances, at));
  }
  return groups;
}

/** Of the instances of a group that repeats the first. */
function speakerOf(instances: Instances, group: Instance): Instance {
  if (!group.node.isRepeatingGroup) return group;
  const of = group.prefix + group.node.name;
  const [first] = instances.listOf(of).ids;
  return (first === undefined ? undefined : instances.byKey.get(instanceKey(of, first))) ?? group;
}
