import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import type { UiMessages } from '../messages/ui-messages.ts';

const WORDS: Readonly<Record<string, UiMessages>> = { en, ko, es, ar };

/** The words that parts say by themselves, in the language that the toolbar of the Storybook chose. */
export function uiWordsOf(globals: Readonly<Record<string, unknown>>): UiMessages {
  return WORDS[String(globals['locale'])] ?? en;
}
