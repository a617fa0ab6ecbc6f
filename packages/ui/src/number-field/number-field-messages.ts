import type { Message } from '@osseo/core';

/** What a field for a number says by itself. */
export interface NumberFieldMessages {
  /** Stands below a number that was written in another way; hole `{value}`. */
  readonly understood: Message;
  /** Help where none is given; holes `{min}`, `{max}`. */
  readonly between: Message;
  /** Hole `{min}`. */
  readonly orMore: Message;
  /** Hole `{max}`. */
  readonly orLess: Message;
  /** Hole `{example}`. */
  readonly unreadable: Message;
  readonly notWhole: Message;
  /** Hole `{step}`. */
  readonly betweenSteps: Message;
  /** Hole `{min}`. */
  readonly tooLow: Message;
  /** Hole `{max}`. */
  readonly tooHigh: Message;
  /** Names the choice of a unit. */
  readonly unit: Message;
}
