import { formatMessage, type Message, type MessageValues } from '@osseo/core';
import { useForm, type FormContextValue } from '../form-context.ts';

/** Puts a message into words, in the language of the form. */
export type Words = (message: Message, values?: MessageValues) => string;

export function wordsIn({ locale }: Pick<FormContextValue, 'locale'>): Words {
  return (message, values) => formatMessage(message, locale, values);
}

/** What the form around a part shares with it, and how to put a message into words. */
export function useWords(part: string): FormContextValue & { readonly t: Words } {
  const form = useForm(part);
  return { ...form, t: wordsIn(form) };
}
