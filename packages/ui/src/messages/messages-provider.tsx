'use client';
import type { ReactElement, ReactNode } from 'react';
import { MessagesContext } from './messages-context.ts';
import type { UiMessages } from './ui-messages.ts';

export interface MessagesProviderProps {
  /** The words of one language, such as `en` of `@osseo/ui/messages/en`. */
  messages: UiMessages;
  children?: ReactNode;
}

/**
 * Gives its words to every part below it. Renders no element. A part that is given its own words needs none of this,
 * and an application that does without it does not load it.
 */
export function MessagesProvider({ messages, children }: MessagesProviderProps): ReactElement {
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}
