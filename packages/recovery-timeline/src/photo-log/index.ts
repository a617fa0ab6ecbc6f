export { RecoveryTimelinePhotoLog, type RecoveryTimelinePhotoLogProps } from './react/recovery-timeline-photo-log.tsx';
export { devicePhotos } from './store/device-photos.ts';
export { memoryPhotos } from './store/memory-photos.ts';
export type { Photo, PhotoStore } from './photos/model.ts';
export type { PhotoLogMessages } from './messages/photo-log-messages.ts';
