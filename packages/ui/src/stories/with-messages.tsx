import type { Decorator } from '@storybook/react-vite';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import { MessagesProvider } from '../messages/messages-provider.tsx';
import type { UiMessages } from '../messages/ui-messages.ts';

const MESSAGES: Readonly<Record<string, UiMessages>> = { en, ko, es, ar };

/** Gives the stories of a part that says words by itself those of the language that the toolbar chose. */
export const withMessages: Decorator = (Story, { globals }) => (
  <MessagesProvider messages={MESSAGES[String(globals['locale'])] ?? en}>
    <Story />
  </MessagesProvider>
);
