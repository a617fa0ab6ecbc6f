import type { Message } from '@osseo/core';

/** What a signature pad says by itself. */
export interface SignaturePadMessages {
  /** The name of the choice between the two ways. */
  readonly way: Message;
  /** The choice to type a name. */
  readonly type: Message;
  /** The choice to draw. */
  readonly draw: Message;
  /** Asks for the name that is typed. */
  readonly name: Message;
  /** What to do on the empty pad. */
  readonly prompt: Message;
  /** Said when something is drawn. */
  readonly drawn: Message;
  /** Said when nothing is, or no longer. */
  readonly empty: Message;
  /** Takes the last stroke away. */
  readonly undo: Message;
  /** Takes all strokes away. */
  readonly clear: Message;
}
