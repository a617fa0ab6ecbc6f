import type { Message } from '@osseo/core';

/** What a slider says by itself. */
export interface SliderMessages {
  /** While nobody has chosen a value: it has no answer of its own. */
  readonly unanswered: Message;
  /** The name of the field in which the same number can be typed. */
  readonly number: Message;
}
