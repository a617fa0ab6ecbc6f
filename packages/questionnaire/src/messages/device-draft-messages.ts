import type { Message } from '@osseo/core';

/** The words of answers that are kept on this device, locked. */
export interface DeviceDraftMessages {
  /** What is offered; hole `{hours}`. */
  readonly offer: Message;
  readonly begin: Message;
  /** The question that comes first, since a code alone does not help on a computer of many. */
  readonly shared: Message;
  readonly isShared: Message;
  readonly isOwn: Message;
  readonly refused: Message;
  /** Stands before the code. */
  readonly code: Message;
  readonly codeHint: Message;
  readonly written: Message;
  /** While it is kept; hole `{hours}`. */
  readonly kept: Message;
  readonly wipe: Message;
  readonly wiped: Message;
  readonly found: Message;
  readonly codeLabel: Message;
  readonly open: Message;
  readonly wrong: Message;
  /** Said once they are open. */
  readonly opened: Message;
  /** The browser cannot lock anything, or keeps nothing. */
  readonly unable: Message;
}
