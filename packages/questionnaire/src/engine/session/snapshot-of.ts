import { equalJson } from '../conditions/compare-answers.ts';
import type { AnsweringSession, SessionSnapshot } from '../model/session.ts';
import { enabledFrom } from './enabled-from.ts';
import type { InstanceList } from './instances.ts';
import { internalsOf } from './internals.ts';

const UNTOUCHED: InstanceList = { ids: [0], next: 1 };

/** Everything that a new session needs to go on where this one is: for a session that `openSession` has started. */
export function snapshotOf(session: AnsweringSession): SessionSnapshot {
  const { form } = session;
  const { instances, source, derivations } = internalsOf(session);
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
    ...derivations?.kept(),
  };
}
