import { pseudoWords } from '@osseo/testing/words';
import type { ComponentType, ReactElement } from 'react';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import type { UiMessages } from '../messages/ui-messages.ts';
import type { Globals } from './sample-words.ts';

const MESSAGES: Readonly<Record<string, UiMessages>> = { en, ko, es, ar, 'en-XA': pseudoWords(en) };

/** Decorates the stories of a part that says words by itself: they are those of the language that the toolbar chose. */
export function inLanguage(Story: ComponentType, { globals }: { readonly globals: Globals }): ReactElement {
  return (
    <MessagesProvider messages={MESSAGES[String(globals['locale'])] ?? en}>
      <Story />
    </MessagesProvider>
  );
}
