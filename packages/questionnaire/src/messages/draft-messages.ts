import type { Message } from '@osseo/core';
import type { DeviceDraftMessages } from './device-draft-messages.ts';

/** The words of `FormDraft`: where answers are kept, and whether they are. A form without it does not load these. */
export interface DraftMessages {
  /** What the person reads of the mode `none`. */
  readonly none: Message;
  /** Of the mode `server`. */
  readonly server: Message;
  readonly unsaved: Message;
  readonly saving: Message;
  readonly saved: Message;
  /** Says that nothing is lost, and what to do. */
  readonly failed: Message;
  readonly retry: Message;
  readonly stale: Message;
  readonly over: Message;
  /** Loads the page once more, to see what is true now. */
  readonly reload: Message;
  readonly device: DeviceDraftMessages;
}
