import { pseudoWords } from '@osseo/testing/words';
import { MessagesProvider, type UiMessages } from '@osseo/ui';
import { ar } from '@osseo/ui/messages/ar';
import { en } from '@osseo/ui/messages/en';
import { es } from '@osseo/ui/messages/es';
import { ko } from '@osseo/ui/messages/ko';
import type { PropsWithChildren, ReactElement } from 'react';

const MESSAGES: Readonly<Record<string, UiMessages>> = { en, ko, es, ar, 'en-XA': pseudoWords(en) };

/** Gives the controls of a story the words that they say by themselves, as an application does. */
export function InLanguage({ locale, children }: PropsWithChildren<{ locale: string }>): ReactElement {
  return <MessagesProvider messages={MESSAGES[locale] ?? en}>{children}</MessagesProvider>;
}
