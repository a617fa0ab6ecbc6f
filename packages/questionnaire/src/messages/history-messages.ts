import type { Message } from '@osseo/core';

/** The words of the buttons that take steps back. A form without them does not load these. */
export interface HistoryMessages {
  /** Names the two buttons together. */
  readonly label: Message;
  readonly undo: Message;
  readonly redo: Message;
  /** Said after a step; hole `{question}`. */
  readonly undone: Message;
  readonly redone: Message;
  /** Said after a step that was no answer, such as an entry that came or went. */
  readonly undoneStep: Message;
  readonly redoneStep: Message;
}
