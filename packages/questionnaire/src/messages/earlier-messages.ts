import type { Message } from '@osseo/core';

/** The words for the answers of an earlier time. A form without them does not load these. */
export interface EarlierMessages {
  /** Stands under a question; hole `{answer}`. */
  readonly lastTime: Message;
  /** The same where the day is known; holes `{date}`, `{answer}`. */
  readonly lastTimeOn: Message;
  /** Stands between several answers. */
  readonly separator: Message;
  /** The button that takes the earlier answer over. */
  readonly use: Message;
  /** Said after that; hole `{question}`. */
  readonly used: Message;
}
