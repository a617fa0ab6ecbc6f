import type { Photo, PhotoStore } from '../photos/model.ts';

/** Photos that are gone when the page is closed. */
export function memoryPhotos(photos: readonly Photo[] = []): PhotoStore {
  let kept = photos;
  return {
    list: () => Promise.resolve(kept),
    add(photo) {
      kept = [...kept, photo];
      return Promise.resolve();
    },
    remove(id) {
      kept = kept.filter((photo) => photo.id !== id);
      return Promise.resolve();
    },
    clear() {
      kept = [];
      return Promise.resolve();
    },
  };
}
