import type { Message } from '@osseo/core';

/** The words of a form as clinicians read it. A page for patients does not load these. */
export interface RecordMessages {
  /** Names the list of what there is to look at. */
  readonly label: Message;
  /** How many questions have no answer; chosen by `{count}`. */
  readonly unanswered: Message;
  /** How many were answered "I don't know"; chosen by `{count}`. */
  readonly unknown: Message;
  /** How many are to be talked about; chosen by `{count}`. */
  readonly inPerson: Message;
  /** How many differ from an earlier submission; chosen by `{count}`. */
  readonly changed: Message;
  /** One or two words beside the answer. */
  readonly marks: Readonly<Record<'unanswered' | 'unknown' | 'inPerson' | 'changed' | 'added', Message>>;
  /** What was answered an earlier time; hole `{answer}`. */
  readonly before: Message;
  /** The same where the day is known; holes `{date}`, `{answer}`. */
  readonly beforeOn: Message;
  /** Stands between several answers. */
  readonly separator: Message;
}
