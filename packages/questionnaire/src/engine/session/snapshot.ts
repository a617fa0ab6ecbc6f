import { equalJson } from '../conditions/compare-answers.ts';
import type { Form } from '../model/form.ts';
import type { ItemSource, SessionSnapshot } from '../model/session.ts';
import { enabledFrom } from './enabled-from.ts';
import type { InstanceList, Instances } from './instances.ts';

const UNTOUCHED: InstanceList = { ids: [0], next: 1 };

/** Everything that a new session needs to go on where this one is. */
export function writeSnapshot(form: Form, instances: Instances, source: ItemSource | undefined): SessionSnapshot {
  // Sorted, so that the same session is the same snapshot, however it came about.
  const touched = [...instances.lists.keys()].filter((of) => !equalJson(instances.listOf(of), UNTOUCHED)).toSorted();
  const inReadingOrder = instances.topKeys().flatMap((key) => enabledFrom(instances, key, true));
  return {
    questionnaire: { url: form.url, version: form.version },
    items: inReadingOrder.flatMap(({ key, state: { answers, entered, calculation }, source: itemSource }) => {
      const overridden = calculation === 'overridden';
      if (answers.length === 0 && !entered && !itemSource && !overridden) return [];
      return {
        key,
        answers,
        ...(entered && { entered }),
        ...(overridden && { overridden }),
        ...(itemSource && { source: itemSource }),
      };
    }),
    ...(touched.length > 0 && { instances: touched.map((of) => ({ of, ...instances.listOf(of) })) }),
    ...(source && { source }),
  };
}

/** The instances that a snapshot knows, without numbers that cannot be. */
export function seedsOf(snapshot: SessionSnapshot | undefined): ReadonlyMap<string, InstanceList> {
  return new Map(
    (snapshot?.instances ?? []).map(({ of, ids, next }) => {
      const sound = [...new Set(ids)].filter((id) => Number.isSafeInteger(id) && id >= 0);
      return [of, { ids: sound, next: Math.max(Number.isSafeInteger(next) ? next : 0, ...sound.map((id) => id + 1)) }];
    }),
  );
}
