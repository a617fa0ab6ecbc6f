import type { Message } from '@osseo/core';

/** What a switch says by itself. */
export interface SwitchMessages {
  /** Its state while it is on, in one short word. */
  readonly on: Message;
  /** Its state while it is off. */
  readonly off: Message;
}
