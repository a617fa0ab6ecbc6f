'use client';
import { formatMessage, OsseoError, type Message, type MessageValues } from '@osseo/core';
import { useContext } from 'react';
import { warnIfUnknown } from '../internal/warn-about.ts';
import { MessagesContext } from './messages-context.ts';
import type { UiMessageGroup, UiMessages } from './ui-messages.ts';

/** Says one of the words of a part, with its holes filled. */
export type Say<Group extends UiMessageGroup> = (
  key: keyof UiMessages[Group] & string,
  values?: MessageValues,
) => string;

export interface Words<Group extends UiMessageGroup> {
  readonly say: Say<Group>;
  /** BCP 47. */
  readonly locale: string;
}

/**
 * The words of one part: its own where it has been given some, those of the `MessagesProvider` for the rest.
 * @throws {OsseoError} `invalid-message` when a word is wanted that neither has.
 */
export function useWords<Group extends UiMessageGroup>(
  group: Group,
  own?: Partial<UiMessages[Group]>,
  ownLocale?: string,
): Words<Group> {
  const given = useContext(MessagesContext);
  const locale = ownLocale ?? given?.locale ?? 'und';
  warnIfUnknown(group, own, given);
  const words = { ...given?.[group], ...own } as Partial<Record<string, Message>>;
  return {
    locale,
    say: (key, values) => {
      const message = words[key];
      if (message === undefined) {
        throw new OsseoError(
          'invalid-message',
          `“${group}.${key}” has no words. Put a <MessagesProvider> around it, or give it "messages".`,
        );
      }
      return formatMessage(message, locale, values);
    },
  };
}
