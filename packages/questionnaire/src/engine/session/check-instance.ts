import { checkItem, type Finding } from '../checks/check-item.ts';
import { checkOccurs } from '../checks/check-occurs.ts';
import { checkRequiredGroup } from '../checks/check-required-group.ts';
import type { CheckTools } from '../checks/check-tools.ts';
import { saidOf } from '../checks/finding.ts';
import type { Issue } from '../model/issue.ts';
import { enabledFrom } from './enabled-from.ts';
import type { Instance, Instances } from './instances.ts';

/** What is wrong with one instance. */
export function checkInstance(
  instances: Instances,
  instance: Instance,
  tools: CheckTools,
  byRules: readonly Finding[] = [],
): readonly Issue[] {
  const { item, answers, entered, key } = instance.state;
  const found =
    item.type === 'group' ? checkGroup(instances, instance, tools) : checkItem(item, answers, entered, tools);
  return [...found, ...byRules].map((finding) => ({ key, linkId: item.linkId, ...saidOf(item, finding) }));
}

/** A group that repeats has its instances checked together; the first one says what is wrong. */
function checkGroup(instances: Instances, instance: Instance, tools: CheckTools): readonly Finding[] {
  const { item } = instance.state;
  const { minOccurs, maxOccurs } = item.limits;
  const hasNoRule = !item.required && minOccurs === undefined && maxOccurs === undefined;
  if (hasNoRule || speakerOf(instances, instance) !== instance) return [];

  const filled = instances
    .keysOf([instance.node], instance.prefix)
    .map((key) => enabledFrom(instances, key).slice(1))
    .map((inside) => inside.map(({ state }) => state));
  const missing = item.required ? checkRequiredGroup(filled.flat(), tools) : [];
  if (missing.length > 0) return missing;
  const count = filled.filter((inside) => inside.some(({ answers }) => answers.length > 0)).length;
  const occurs = checkOccurs(item.limits, count);
  return occurs ? [occurs] : [];
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

/** Of the instances of a group the first. */
function speakerOf(instances: Instances, group: Instance): Instance {
  const [first = ''] = instances.keysOf([group.node], group.prefix);
  return instances.byKey.get(first) ?? group;
}
