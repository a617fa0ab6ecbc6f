'use client';
import { useEffect, useState } from 'react';
import { cleanPhoto } from '../photos/clean-photo.ts';
import type { Photo, PhotoStore } from '../photos/model.ts';

/** Why something could not be done. */
type PhotoProblem = 'broken' | 'full' | 'noStorage';

/** What is going on, for those who listen. */
type PhotoNews = 'added' | 'adding' | 'deleted';

export interface Photos {
  /** `null` while it is not known what is here: on a server, and until the store has answered. */
  readonly photos: readonly Photo[] | null;
  /** Whether the person wants a log: by pressing the button, or since an earlier visit. */
  readonly isWanted: boolean;
  readonly problem: PhotoProblem | null;
  readonly news: PhotoNews | null;
  begin(this: void): void;
  add(files: readonly File[], day: number | null): Promise<void>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

/** The photos of a store. Nothing is read of a file before it is clean, and nothing is kept that is not. */
export function usePhotos(store: PhotoStore): Photos {
  const [photos, setPhotos] = useState<readonly Photo[] | null>(null);
  const [hasBegun, setBegun] = useState(false);
  const [problem, setProblem] = useState<PhotoProblem | null>(null);
  const [news, setNews] = useState<PhotoNews | null>(null);

  useEffect(() => {
    let isHere = true;
    store.list().then(
      (found) => isHere && setPhotos(found),
      () => isHere && setProblem('noStorage'),
    );
    return () => {
      isHere = false;
    };
  }, [store]);

  async function show(done: PhotoNews) {
    setPhotos(await store.list());
    setNews(done);
  }

  return {
    photos,
    isWanted: hasBegun || (photos?.length ?? 0) > 0,
    problem,
    news,
    begin: () => setBegun(true),

    async add(files, day) {
      setProblem(null);
      setNews('adding');
      try {
        for (const file of files) {
          const image = await cleanPhoto(file).catch(() => null);
          if (image) await store.add({ id: newId(), day, image });
          else setProblem('broken');
        }
        await show('added');
      } catch (error) {
        setNews(null);
        setProblem(isFull(error) ? 'full' : 'noStorage');
      }
    },

    async remove(id) {
      await store.remove(id).then(
        () => show('deleted'),
        () => setProblem('noStorage'),
      );
    },

    async removeAll() {
      await store.clear().then(
        () => show('deleted'),
        () => setProblem('noStorage'),
      );
      setBegun(false);
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Later ones come later in order, as a database gives them back. */
function newId(): string {
  return `${Date.now()}-${crypto.getRandomValues(new Uint32Array(1)).join('')}`;
}
