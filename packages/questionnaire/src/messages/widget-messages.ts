import type { Message } from '@osseo/core';
import type { UiMessages } from '@osseo/ui';

/** The words of what only some forms show. A form without widgets does not load these. */
export interface WidgetMessages {
  /** Opens what the form says beside a question (`flyover`). */
  readonly more: Message;
  /** Names the links to pages that help with a question. */
  readonly helpLink: Message;
  /** Said of a link that leaves the form. */
  readonly otherSite: Message;
  /** What kind of text it is, before the text, by the code of `displayCategory`. */
  readonly category: Readonly<Record<'instructions' | 'security', Message>>;
  /** What the two ends of a scale mean; holes `{lower}` and `{upper}`. */
  readonly scale: Message;
  /** Tables of questions. */
  readonly table: {
    /** Heads the column of the buttons of each entry. */
    readonly change: Message;
    readonly up: Message;
    readonly down: Message;
    /** Said after an entry was moved; holes `{group}`, `{number}`: its new place. */
    readonly moved: Message;
    /** Names one control of a table; holes `{question}`, `{option}`. */
    readonly choice: Message;
  };
  /** A link to a file of the form that is no picture, sound or film. */
  readonly openFile: Message;
  /** A number with two buttons. */
  readonly spinner: {
    readonly less: Message;
    readonly more: Message;
  };
  /** Files that answer a question. */
  readonly files: {
    /** Names the list of those that were given before. */
    readonly kept: Message;
    /** Takes one of them away; hole `{name}`. */
    readonly remove: Message;
    /** A file that could not be taken; hole `{name}`. */
    readonly failed: Message;
    /** Stands for a file without a name. */
    readonly unnamed: Message;
  };
  /** A signature, and what is said of it. */
  readonly signature: {
    /** Asks for it, where the form has no words for what is signed. */
    readonly title: Message;
    /** What is signed: the question or group above, or the form as a whole. */
    readonly help: Message;
    readonly helpForm: Message;
    /** Asks for the name of who signs. */
    readonly name: Message;
    /** Says what a drawing is to those who do not see it. */
    readonly drawn: Message;
    /** Holes `{name}`, `{date}`; the second where nobody is named. */
    readonly signedBy: Message;
    readonly signedOn: Message;
    readonly missing: Message;
    /** Takes it back. */
    readonly again: Message;
    /** Said when an answer changed for which it stood. */
    readonly undone: Message;
  };
  /** How a record is named where nobody can search for it. */
  readonly reference: Message;
  /** The words of the controls of `@osseo/ui` that widgets draw, such as its slider. */
  readonly controls: UiMessages;
}
