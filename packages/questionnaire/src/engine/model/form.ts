import type { Item } from './item.ts';

/**
 * A Questionnaire that has been read: what a session runs on. Plain JSON, so it
 * can be made once (on a server, at build time) and sent or stored.
 */
export interface Form {
  readonly url: string | undefined;
  readonly version: string | undefined;
  readonly title: string | undefined;
  /** The language of the form's own words, as a BCP 47 tag. */
  readonly language: string | undefined;
  /**
   * The extensions of the Questionnaire itself, as it has them. What runs expressions reads its own here: variables that
   * every item can read, rules over all answers, and the names of resources that the host gives, such as `patient`.
   */
  readonly extension: unknown;
  /** Top-level items in order; each holds its own. */
  readonly items: readonly Item[];
  /** Every item once, in reading order (parents before their children). */
  readonly nodes: readonly FormNode[];
}

/** One item's place in the form and in its graph of conditions. Numbers are positions in `Form.nodes`. */
export interface FormNode {
  readonly linkId: string;
  /** The item that holds this one, or -1 at the top. */
  readonly parent: number;
  /** Its place in the list of items in which the Questionnaire has it, which may hold more than was read. */
  readonly index: number;
  /** The items whose conditions read this one: who may change when it does. */
  readonly readers: readonly number[];
  /** Its place in an order in which everything that it depends on comes first. */
  readonly rank: number;
  /** Whether its own conditions lead back to itself. Such an item counts as enabled. */
  readonly cyclic: boolean;
}
