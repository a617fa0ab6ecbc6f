import { pseudoWords } from '@osseo/testing/words';
import { photoLogAr } from './messages/ar.ts';
import { photoLogEn } from './messages/en.ts';
import { photoLogEs } from './messages/es.ts';
import { photoLogKo } from './messages/ko.ts';
import type { Photo, PhotoStore } from './photos/model.ts';
import { fileOf, PHOTO_WITH_EXIF } from './photos/photo.examples.ts';
import { withoutMetadata } from './photos/without-metadata.ts';
import { memoryPhotos } from './store/memory-photos.ts';

const WORDS = { en: photoLogEn, 'en-XA': pseudoWords(photoLogEn), ko: photoLogKo, es: photoLogEs, ar: photoLogAr };

export const photoLogWords = (locale: keyof typeof WORDS = 'en') => WORDS[locale];

const IMAGE = fileOf(withoutMetadata(PHOTO_WITH_EXIF) ?? PHOTO_WITH_EXIF);

export const PHOTOS: readonly Photo[] = [
  { id: '1', day: 1, image: IMAGE },
  { id: '2', day: 3, image: IMAGE },
  { id: '3', day: null, image: IMAGE },
];

/** A browser that keeps nothing, such as in a private window. */
export const NO_STORAGE: PhotoStore = {
  ...memoryPhotos(),
  list: () => Promise.reject(new DOMException('No database.', 'NotSupportedError')),
};

/** A device without room for one more. */
export function fullStore(): PhotoStore {
  return {
    ...memoryPhotos(PHOTOS),
    add: () => Promise.reject(new DOMException('Full.', 'QuotaExceededError')),
  };
}
