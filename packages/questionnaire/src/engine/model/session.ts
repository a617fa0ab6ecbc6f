import type { ReadableStore } from '@osseo/core';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import type { Answer } from './answer.ts';
import type { Issue } from './issue.ts';
import type { Item } from './item.ts';

/**
 * Names one instance of one item for the life of a session, e.g. `smoking`, or
 * `medicine.2/name` in the third instance of a repeating group. It is also the
 * name of the item's form field.
 */
export type ItemKey = string;

/** What is true of one item right now. Equal states are the same object. */
export interface ItemState {
  readonly key: ItemKey;
  readonly item: Item;
  /** The key of the item or group that holds this one; `null` at the top. */
  readonly parent: ItemKey | null;
  /** Whether its conditions hold. A disabled item reads as unanswered everywhere. */
  readonly enabled: boolean;
  readonly answers: readonly Answer[];
  /**
   * What the person typed, by part of the field (`''`, or `day`, `month`, `year`,
   * `value`, `unit`, `other`), as long as it cannot be read as an answer.
   */
  readonly entered: Readonly<Record<string, string>> | undefined;
  /** Problems the person has been told about. */
  readonly issues: readonly Issue[];
  /** Instances below this one, in order, enabled or not. */
  readonly children: readonly ItemKey[];
}

/** What is true of the form as a whole. */
export interface SessionState {
  /** Top-level instances, in order. */
  readonly children: readonly ItemKey[];
  /** Rises by one with every change of any item. */
  readonly revision: number;
}

/**
 * One person answering one questionnaire: pure bookkeeping, without React, the
 * DOM, a clock or any human language, so that the same session runs in a
 * browser, on a server and in a test.
 *
 * Each item is a store of its own: an answer costs what depends on it.
 */
export interface Session extends ReadableStore<SessionState> {
  /** The state of one item. @throws {OsseoError} for a key that does not exist. */
  item(key: ItemKey): ReadableStore<ItemState>;

  /** Every key whose item is enabled, in reading order, below `scope` or in the whole form. */
  visible(scope?: ItemKey): readonly ItemKey[];

  /** Records answers that are already of the right kind. */
  answer(key: ItemKey, answers: readonly Answer[]): void;

  /**
   * Records what was typed or chosen, by part of the field, and reads it as the
   * item's type. What cannot be read is kept as `entered`, with an issue on validation.
   */
  enter(key: ItemKey, parts: Readonly<Record<string, readonly string[]>>): void;

  /** Adds an instance of a repeating group after the last, and gives its key. */
  addInstance(linkId: string, parent?: ItemKey): ItemKey;
  removeInstance(key: ItemKey): void;

  /** Checks what is visible below `scope` or in the whole form, shows the problems, and returns them in reading order. */
  validate(scope?: ItemKey): readonly Issue[];

  /** The visible answers as FHIR R4. */
  toResponse(options: {
    readonly status: QuestionnaireResponse['status'];
    readonly authored?: string;
  }): QuestionnaireResponse;

  /** All that is needed to go on later, hidden answers and unreadable text included. */
  toSnapshot(): SessionSnapshot;
}

/** A session at rest: plain JSON. It holds answers, so it is stored encrypted or not at all. */
export interface SessionSnapshot {
  readonly questionnaire: { readonly url: string | undefined; readonly version: string | undefined };
  readonly items: readonly {
    readonly key: ItemKey;
    readonly answers: readonly Answer[];
    readonly entered?: Readonly<Record<string, string>>;
  }[];
}
