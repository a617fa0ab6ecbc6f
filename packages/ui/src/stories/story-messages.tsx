import { pseudoWords } from '@osseo/testing/words';
import type { PropsWithChildren, ReactElement } from 'react';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import type { UiMessages } from '../messages/ui-messages.ts';

const MESSAGES: Readonly<Record<string, UiMessages>> = { en, ko, es, ar, 'en-XA': pseudoWords(en) };

/**
 * Gives the parts of a story the words that they say by themselves, as an application does. Whoever shows stories puts it
 * around them: the Storybook, and what renders them without it.
 */
export function StoryMessages({ locale, children }: PropsWithChildren<{ locale: string }>): ReactElement {
  return <MessagesProvider messages={MESSAGES[locale] ?? en}>{children}</MessagesProvider>;
}
