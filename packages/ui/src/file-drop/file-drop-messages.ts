import type { Message } from '@osseo/core';

/** What a file drop says by itself. */
export interface FileDropMessages {
  /** Opens the choice of the browser, once script runs. Before, the browser says it in its own words. */
  readonly choose: Message;
  /** The same, where there may be several files. */
  readonly chooseSeveral: Message;
  /** Beside the button. */
  readonly prompt: Message;
  /** Opens the camera, on a device that is held in the hand. */
  readonly camera: Message;
  /** How many files are chosen: `{count}`. */
  readonly chosen: Message;
  /** Takes a file from the list. Its name follows for screen readers. */
  readonly remove: Message;
  /** How far a file is sent: `{percent}`, written the way of the language. */
  readonly sending: Message;
  /** A file that is all sent. */
  readonly sent: Message;
  /** A file of another kind than is asked for: `{name}`, and the `{kinds}` that are. */
  readonly wrongKind: Message;
  /** A file that is too large: `{name}`, its `{size}` and the most that is allowed, `{max}`. */
  readonly tooLarge: Message;
  /** More files than are wanted: `{count}` is how many may be chosen. */
  readonly tooMany: Message;
}
