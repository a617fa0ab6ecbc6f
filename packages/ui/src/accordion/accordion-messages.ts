import type { Message } from '@osseo/core';

/** What an accordion says by itself. */
export interface AccordionMessages {
  /** The button that opens all sections. */
  readonly openAll: Message;
  /** The same button while all are open. */
  readonly closeAll: Message;
}
