import type { Message } from '@osseo/core';

/** What a dialog says by itself. */
export interface DialogMessages {
  /** The name of the button that closes it. */
  readonly close: Message;
}
