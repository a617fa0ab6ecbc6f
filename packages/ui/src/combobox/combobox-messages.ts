import type { Message } from '@osseo/core';

/** What a combobox says by itself. */
export interface ComboboxMessages {
  /** How many options there are to choose from. Holes: `count`. */
  readonly results: Message;
  /** How many more there are than are listed. Holes: `count`. */
  readonly more: Message;
  /** No option fits what is written. */
  readonly none: Message;
  /** Too little is written to search. Holes: `count`, the letters that it takes. */
  readonly short: Message;
  /** A search is under way. */
  readonly searching: Message;
  /** A search has failed. */
  readonly failed: Message;
  /** The button that searches again. */
  readonly retry: Message;
  /** Something is written and nothing chosen. */
  readonly unchosen: Message;
  /** The button that empties the field. */
  readonly clear: Message;
  /** The button that takes one answer away. Holes: `label`. */
  readonly remove: Message;
  /** Said once an answer has been added. Holes: `label`. */
  readonly chosen: Message;
  /** Said once an answer has been taken away. Holes: `label`. */
  readonly removed: Message;
}
