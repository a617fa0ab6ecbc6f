import type { SessionSnapshot } from '../model/session.ts';
import type { InstanceList } from './instances.ts';

/** The instances that a snapshot knows, without numbers that cannot be. */
export function seedsOf(snapshot: SessionSnapshot | undefined): ReadonlyMap<string, InstanceList> {
  return new Map(
    (snapshot?.instances ?? []).map(({ of, ids, next }) => {
      const sound = [...new Set(ids)].filter((id) => Number.isSafeInteger(id) && id >= 0);
      return [of, { ids: sound, next: Math.max(Number.isSafeInteger(next) ? next : 0, ...sound.map((id) => id + 1)) }];
    }),
  );
}
