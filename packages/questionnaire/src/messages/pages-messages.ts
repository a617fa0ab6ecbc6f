import type { Message } from '@osseo/core';

/** The words around the pages of a form. A form on one page does not load these. */
export interface PagesMessages {
  readonly back: Message;
  readonly next: Message;
  /** The button that leads to the check before sending. */
  readonly check: Message;
  readonly send: Message;
  /** Names the list of pages, where they may be answered in any order. */
  readonly pages: Message;
  /** A page in that list whose questions stand outside every group. */
  readonly otherQuestions: Message;
  /** Heads the check before sending. */
  readonly reviewTitle: Message;
}
