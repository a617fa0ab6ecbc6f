import type { ReadableStore } from '@osseo/core';

/**
 * Where what is being filled in is kept, most private first. The clinic chooses, and the person reads which it is.
 *
 * - `none`: nowhere. Nothing is left when the page is closed, and the person is warned before that.
 * - `server`: with the host, which keeps it encrypted. Nothing is in the browser but the token in its cookie.
 * - `device`: in this browser, locked with a code that the person writes down, if the person wants that.
 */
export type DraftMode = 'device' | 'none' | 'server';

/** What is true of the answers on the page right now. */
export type DraftCondition =
  /** As they came: there is nothing to keep. */
  | 'unchanged'
  /** Changed, and kept nowhere yet. */
  | 'unsaved'
  | 'saving'
  | 'saved'
  /** They could not be kept. They are still on the page. */
  | 'failed'
  /** Somebody changed them in another window, and nothing was written over. */
  | 'stale'
  /** They were sent, or are not kept any longer. */
  | 'over';

/** What became of one attempt to save. A promise that is rejected counts as `failed`. */
export type SaveResult = 'failed' | 'over' | 'saved' | 'stale';

/**
 * Keeps what is on the page.
 * @param isLast Whether the page is being left: nobody waits for the answer any more.
 */
export type SaveDraft = (details: { readonly isLast: boolean }) => Promise<SaveResult>;

/** What is being filled in, and whether it is kept. The state is its condition. */
export interface Draft extends ReadableStore<DraftCondition> {
  readonly mode: DraftMode;

  /** Whether leaving now would lose something. */
  isUnsent(this: void): boolean;

  /** Saves now, if there is something to save and somewhere to keep it. */
  save(this: void, isLast?: boolean): Promise<void>;

  /** Gives the draft a way to be kept, or takes it away. In mode `server` the form gives it by itself. */
  keepBy(this: void, save: SaveDraft | undefined): void;

  /** Says that the answers have arrived where they belong, or are thrown away: leaving loses nothing any more. */
  release(this: void): void;

  /** Takes that back: the sending did not work. */
  hold(this: void): void;

  /**
   * For a router: whether the page may be left. It asks only where something would be lost.
   * @param ask Asks the person, e.g. in a dialog.
   */
  mayLeave(this: void, ask: () => boolean | Promise<boolean>): Promise<boolean>;
}
