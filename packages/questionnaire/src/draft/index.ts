export { createDraft, type CreateDraftOptions } from './create-draft.ts';
export { FormDraft, type FormDraftProps } from './form-draft.tsx';
export { wipeDevice } from './device/wipe-device.ts';
export type { Draft, DraftCondition, DraftMode, SaveDraft, SaveResult } from './model.ts';
export type { DraftMessages } from '../messages/draft-messages.ts';
