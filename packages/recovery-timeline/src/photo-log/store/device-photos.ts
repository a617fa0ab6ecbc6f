import type { Photo, PhotoStore } from '../photos/model.ts';

const STORE = 'photos';

/**
 * Photos in this browser's own database. They stay when the page is closed, and whoever can open this browser can see
 * them. Nothing is made before the first photo is added.
 * @param purpose Names the database, so that two plans do not share one. It says nothing of the person.
 * @param databases The browser's own unless said. Where it has none, every call rejects.
 */
export function devicePhotos(
  purpose: string,
  databases: IDBFactory | undefined = (globalThis as Partial<Pick<typeof globalThis, 'indexedDB'>>).indexedDB,
): PhotoStore {
  const name = `osseo-photos ${purpose}`;

  async function factory(): Promise<IDBFactory> {
    if (!databases) throw new DOMException('This browser has no database.', 'NotSupportedError');
    return Promise.resolve(databases);
  }

  async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opening = (await factory()).open(name, 1);
    opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore(STORE, { keyPath: 'id' }));
    const database = await settled(opening);
    try {
      const transaction = database.transaction(STORE, mode);
      const result = settled(work(transaction.objectStore(STORE)));
      // A full disk is only heard of at the end.
      await Promise.all([result, ended(transaction)]);
      return await result;
    } finally {
      database.close();
    }
  }

  return {
    async list() {
      // To open a database that is not there would make one.
      if (!(await (await factory()).databases()).some((database) => database.name === name)) return [];
      return within<Photo[]>('readonly', (store) => store.getAll());
    },
    async add(photo) {
      await within('readwrite', (store) => store.add(photo));
    },
    async remove(id) {
      await within('readwrite', (store) => store.delete(id));
    },
    async clear() {
      await settled((await factory()).deleteDatabase(name));
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

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('Aborted.', 'AbortError'));
    });
  });
}
