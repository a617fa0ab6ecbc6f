import type { Message } from '@osseo/core';

/** What a stepper says by itself. */
export interface StepperMessages {
  /** Said of a step that lies behind. */
  readonly done: Message;
  /** Said of the step on screen. */
  readonly current: Message;
  /** Said of a step that lies ahead. */
  readonly ahead: Message;
  /** Where there is no room for the names: `{value}`, `{max}`, and the `{name}` of the step on screen. */
  readonly progress: Message;
}
