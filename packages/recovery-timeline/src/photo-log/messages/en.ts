import { en } from '@osseo/ui/messages/en';
import type { PhotoLogMessages } from './photo-log-messages.ts';

/** The words of the photo log in English. */
export const photoLogEn: PhotoLogMessages = {
  title: 'Photos for yourself',
  note: 'Photos stay in this browser on this device. They are not sent, and nobody at the clinic sees them. Anyone who can open this browser can see them.',
  noteInMemory: 'Photos are gone when you close this page. They are not sent, and nobody at the clinic sees them.',
  callClinic: 'If you are worried about what you see, call the clinic: {number}',
  begin: 'Start a photo log here',
  add: 'Add a photo',
  addHelp:
    'We take out the place and the time that your camera wrote into the photo. Look at what else is in the picture.',
  files: en.fileDrop,
  kinds: 'a photo',
  adding: 'Your photo is being added.',
  added: 'Your photo is here now.',
  deleted: 'Deleted.',
  empty: 'No photos yet.',
  photo: 'Photo {number}, {when}',
  undated: 'Photo {number}',
  remove: 'Delete',
  removePhoto: 'Delete {photo}',
  removeAll: 'Delete all photos',
  reallyRemove: 'Yes, delete for good',
  keep: 'Keep',
  noStorage:
    'This browser cannot keep photos, or not in a private window. Use your camera, and show us the photos at your visit.',
  full: 'There is no room left for this photo. Delete some, then try again.',
  broken: 'This file cannot be read as a photo. Choose another one.',
  needsScript: 'The photo log needs JavaScript. Use your camera, and show us the photos at your visit.',
};
