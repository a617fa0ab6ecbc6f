import { formatMessage, type Message, type MessageValues } from '@osseo/core';
import { useForm, type FormContextValue } from '../form-context.ts';

/** Puts a message into words, in the language of the form. */
export type Words = (message: Message, values?: MessageValues) => string;

export function wordsIn({ locale }: Pick<FormContextValue, 'locale'>): Words {
  return (message, values) => formatMessage(message, locale, values);
}

/** The messages of the form around a part, and how to put one into words. */
export function useWords(part: string): { readonly t: Words; readonly messages: FormContextValue['messages'] } {
  const form = useForm(part);
  return { t: wordsIn(form), messages: form.messages };
}
