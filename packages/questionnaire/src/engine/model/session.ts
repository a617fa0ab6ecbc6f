import type { ReadableStore } from '@osseo/core';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { Answer } from './answer.ts';
import type { Entered } from './entered.ts';
import type { Form } from './form.ts';
import type { Issue } from './issue.ts';
import type { ItemKey } from './item-key.ts';
import type { Item } from './item.ts';

export type { ItemKey } from './item-key.ts';

/** What is true of one item right now. Equal states are the same object. */
export interface ItemState {
  readonly key: ItemKey;
  /** The item as it now is: its text, limits and options may follow from other answers. */
  readonly item: Item;
  /** The key of the item or group that holds this one; `null` at the top. */
  readonly parent: ItemKey | null;
  /** Whether its conditions hold. A disabled item reads as unanswered everywhere. */
  readonly enabled: boolean;
  readonly answers: readonly Answer[];
  /** What the person entered, as long as it cannot be read as an answer. */
  readonly entered: Entered | undefined;
  /** Problems the person has been told about. */
  readonly issues: readonly Issue[];
  /** Whether its answers are worked out by the form, and whether the person has put others in their place. */
  readonly calculation: 'none' | 'followed' | 'overridden';
  /** Instances below this one, in order, enabled or not. */
  readonly children: readonly ItemKey[];
}

/** What is true of the form as a whole. */
export interface SessionState {
  /** Top-level instances, in order. */
  readonly children: readonly ItemKey[];
  /** Problems of the form as a whole that the person has been told about; their `key` is empty. */
  readonly issues: readonly Issue[];
  /** Rises by one with every change of any item. At 1 the session has just begun, and nothing in it was checked yet. */
  readonly revision: number;
}

/**
 * One person answering one questionnaire: pure bookkeeping, without React, the
 * DOM, a clock or any human language, so that the same session runs in a
 * browser, on a server and in a test.
 *
 * Each item is a store of its own: an answer costs what depends on it.
 */
export interface AnsweringSession extends ReadableStore<SessionState> {
  /** The form that is being answered. */
  readonly form: Form;

  /** The language in which numbers are typed (BCP 47), as given to `createSession`. */
  readonly locale: string | undefined;

  /** Whether an item of this key exists right now. */
  has(key: ItemKey): boolean;

  /** The state of one item. @throws {OsseoError} `unknown-item` for a key that does not exist. */
  item(key: ItemKey): ReadableStore<ItemState>;

  /** Every key whose item is enabled, in reading order: `scope` itself and what is below it, or the whole form. */
  visible(scope?: ItemKey): readonly ItemKey[];

  /**
   * Records answers that are already of the right kind. Where a person has typed what cannot be read, that comes as
   * `entered`: it is kept, and its reason is an issue on validation. `enter` of `@osseo/questionnaire/reading` reads it.
   */
  answer(key: ItemKey, answers: readonly Answer[], entered?: Entered): void;

  /** Takes the calculated answer back in place of the person's own. Nothing happens where nothing is calculated. */
  recalculate(key: ItemKey): void;

  /**
   * Adds an instance of a repeating group after the last, and gives its key.
   * `parent` is the instance that holds it; left out, the only place where it can be.
   * @throws {OsseoError} `unknown-item` if `linkId` is no repeating group of that parent.
   */
  addInstance(linkId: string, parent?: ItemKey): ItemKey;

  /**
   * Takes an instance of a repeating group away with its answers. Its number is not used again. Where the group is
   * required, or becomes so by an expression, and this was its last instance, an empty one takes its place, so that it
   * can be asked for.
   */
  removeInstance(key: ItemKey): void;

  /**
   * Moves an instance of a repeating group to another place among its own, from 0; beyond the last is the last. It
   * keeps its key and all that it holds.
   */
  moveInstance(key: ItemKey, to: number): void;

  /** Checks what `visible(scope)` gives, shows the problems in the items' states, and returns them in reading order. */
  validate(scope?: ItemKey): readonly Issue[];
}

/** A session that also writes what was answered. */
export interface Session extends AnsweringSession {
  /** All that is needed to go on later, hidden answers and unreadable text included. */
  toSnapshot(): SessionSnapshot;

  /** The visible answers as FHIR R4. */
  toResponse(options: {
    readonly status: QuestionnaireResponse['status'];
    readonly authored?: string;
  }): QuestionnaireResponse;
}

/** A session at rest: plain JSON. It holds answers, so it is stored encrypted or not at all. */
export interface SessionSnapshot {
  readonly questionnaire: { readonly url: string | undefined; readonly version: string | undefined };
  readonly items: readonly {
    readonly key: ItemKey;
    readonly answers: readonly Answer[];
    readonly entered?: Entered;
    /** Whether the person's own answer stands in place of a calculated one. */
    readonly overridden?: true;
    /** What an incoming response said about this item beyond its answers. */
    readonly source?: ItemSource;
  }[];
  /** The instances of everything that repeats, and the first number that was never used. */
  readonly instances?: readonly { readonly of: string; readonly ids: readonly number[]; readonly next: number }[];
  /** Items whose initial value waits for a query: each is given when the query is answered. */
  readonly due?: readonly ItemKey[];
  /** What an incoming response said beyond its items. */
  readonly source?: ItemSource;
}

/** Parts of an incoming response that the engine does not read but must not lose. */
export interface ItemSource {
  /** Every field but the answers and items. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether it came without an answer, and so goes out even if it has none. */
  readonly empty: boolean;
  /** Each answer as it came, by its position; `null` where the session has replaced it. */
  readonly answers: readonly (Readonly<Record<string, unknown>> | null)[];
  /** Items that the form does not know, each after the known sibling that it followed, `within` an answer by position. */
  readonly unknown: readonly { readonly after: string | null; readonly within: number; readonly item: unknown }[];
}
