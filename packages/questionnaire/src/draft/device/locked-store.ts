import type { Locked } from './locker.ts';

/** The one place in which this package writes into a browser, and what it writes is locked. */
export interface LockedStore {
  read(): Promise<Locked | undefined>;
  write(locked: Locked): Promise<void>;
  /** Takes it away, and the database with it. */
  wipe(): Promise<void>;
}

const STORE = 'locked';

/** @param purpose Names the database, so that two forms do not share one. It holds no answer. */
export function lockedStore(purpose: string, databases: IDBFactory): LockedStore {
  const name = `osseo-draft ${purpose}`;

  async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opening = databases.open(name, 1);
    opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore(STORE));
    const database = await settled(opening);
    try {
      return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  }

  return {
    async read() {
      // To open a database that is not there would make one.
      if (!(await databases.databases()).some((database) => database.name === name)) return undefined;
      return within<Locked | undefined>('readonly', (store) => store.get(0));
    },
    async write(locked) {
      await within('readwrite', (store) => store.put(locked, 0));
    },
    async wipe() {
      await settled(databases.deleteDatabase(name));
    },
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    for (const event of ['error', 'blocked']) {
      request.addEventListener(event, () => {
        reject(request.error ?? new DOMException('Blocked.'));
      });
    }
  });
}
