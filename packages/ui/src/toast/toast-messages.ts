import type { Message } from '@osseo/core';

/** What the region of messages says by itself. */
export interface ToastMessages {
  /** The name of the region. */
  readonly region: Message;
  /** The word before something worth knowing. */
  readonly note: Message;
  /** The word before something that worked. */
  readonly done: Message;
  /** The word before something that did not work. */
  readonly problem: Message;
  /** The name of the button that takes a message away. */
  readonly dismiss: Message;
}
