import { createStore, type ReadableStore, type Store } from '@osseo/core';

/** What became of a task or a visit. Where it stands in time is no part of this: that follows from dates, each day anew. */
export type RecordState = 'done' | 'skipped' | 'missed';

/** What is recorded, by the id of the task or visit. What is not in it is not recorded. */
export type RecordStates = Readonly<Record<string, RecordState>>;

/** What the parts read and write: a host may keep it wherever it likes. */
export interface RecordsStore {
  /** The record of one task or visit, the same store for the same id. Who reads one hears of no other. */
  of(this: void, id: string): Store<RecordState | null>;
}

/** Records in memory, whole: for a host that keeps them, such as `subscribe(() => save(getSnapshot()))`. */
export interface Records extends RecordsStore, ReadableStore<RecordStates> {}

/** Records that begin with these. A change of one costs the same however many there are. */
export function createRecords(initial: RecordStates = {}): Records {
  const slots = new Map<string, Store<RecordState | null>>();
  const changes = createStore(0);
  let whole: RecordStates | undefined;

  function of(id: string): Store<RecordState | null> {
    let slot = slots.get(id);
    if (slot) return slot;
    const own = createStore(Object.hasOwn(initial, id) ? (initial[id] ?? null) : null);
    slot = {
      ...own,
      set(next) {
        if (own.getSnapshot() === next) return;
        own.set(next);
        whole = undefined;
        changes.set(changes.getSnapshot() + 1);
      },
    };
    slots.set(id, slot);
    return slot;
  }

  for (const id of Object.keys(initial)) of(id);

  return {
    of,
    subscribe: changes.subscribe,
    getSnapshot() {
      whole ??= Object.fromEntries(
        [...slots].flatMap(([id, slot]) => {
          const state = slot.getSnapshot();
          return state === null ? [] : [[id, state]];
        }),
      );
      return whole;
    },
  };
}
