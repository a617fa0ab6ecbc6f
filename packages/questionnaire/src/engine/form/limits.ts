/* Where the engine stops, and why. All are far beyond any form we have seen (808 items, depth 9). */

/** Deeper items are left out: reading, walking and writing a form recurse once per level. */
export const MAX_DEPTH = 100;

/** Further items are left out: a phone must still be able to draw and keep what it is sent. */
export const MAX_ITEMS = 20_000;

/** The cap of a `string` without a `maxLength`, in characters: long enough for a sentence, short enough to store. */
export const DEFAULT_MAX_LENGTH_STRING = 4000;

/** The cap of a `text` without a `maxLength`, in characters: about ten pages. */
export const DEFAULT_MAX_LENGTH_TEXT = 20_000;
