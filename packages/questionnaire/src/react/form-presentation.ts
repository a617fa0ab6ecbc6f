import type { ChoicesProps } from '@osseo/ui';
import type { ReactNode } from 'react';
import type { AnswerOption, Item } from '../engine/model/item.ts';
import type { AnsweringSession, ItemState } from '../engine/model/session.ts';

/**
 * How a form asks its items to look: with markup, pictures, links and words beside the control. What it leaves
 * out, or has nothing to show for, is shown in plain words.
 *
 * It is an interface so that a page whose form proposes nothing loads nothing of it.
 * `presentForm` of `@osseo/questionnaire/widgets` makes one.
 */
export interface FormPresentation {
  /** Whether an item is shown where answers are given (`capture`) or only read (`display`): FHIR's `usageMode`. */
  readonly isShown?: (state: ItemState, mode: UsageMode) => boolean;
  /** Whether a text inside a question belongs to its control, such as a unit or the words at an end of a scale. */
  readonly isLabel?: (item: Item) => boolean;
  /** The words of a question, a group or a text. `text` is what they are without markup, and what is said of them. */
  readonly showText?: (state: ItemState, text: string) => ReactNode;
  /** The help under a question. It describes the control, so it holds nothing that can be pressed. */
  readonly showHelp?: (state: ItemState, text: string) => ReactNode;
  /** What stands between the help of a question and its control: pictures, links, legal text. */
  readonly showAbove?: (state: ItemState) => ReactNode;
  /** The words after a field, such as what a number counts. */
  readonly unitOf?: (item: Item) => string | undefined;
  /** The words of an option, with its prefix and its picture. */
  readonly showOption?: (state: ItemState, option: AnswerOption) => ReactNode;
  /** What "something else" is called beside the options. */
  readonly otherOf?: (item: Item) => string | undefined;
  /** How the options of a question stand. */
  readonly choicesOf?: (item: Item) => Pick<ChoicesProps, 'orientation' | 'className'>;
  /** Signatures below an item, or of the form as a whole (`null`): to be given, or to be read. */
  readonly showSignatures?: (state: ItemState | null, mode: UsageMode) => ReactNode;
  /** Tells a session what it has to know of the form besides. Once is enough, and more does no harm. */
  readonly begin?: (session: AnsweringSession) => void;
}

export type UsageMode = 'capture' | 'display';
