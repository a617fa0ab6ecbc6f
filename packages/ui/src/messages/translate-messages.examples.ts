import { en } from './en.ts';
import { translateMessages } from './translate-messages.ts';
import type { UiMessages } from './ui-messages.ts';

/* The adapters of `docs/how-to/use-your-own-words.md`, typed by as much of each library as they use. */

type Values = Readonly<Record<string, string>>;

/** `i18n` of i18next 27. */
export function fromI18next(i18n: {
  readonly language: string;
  readonly t: (key: string, options: Readonly<Record<string, string>>) => string;
}): UiMessages {
  const words = translateMessages(en, (text, key, holes) => i18n.t(`osseo.${key}`, { defaultValue: text, ...holes }));
  return { ...words, locale: i18n.language };
}

/** `useIntl()` or `createIntl()` of react-intl 12. */
export function fromReactIntl(intl: {
  readonly locale: string;
  readonly messages: Readonly<Record<string, unknown>>;
  readonly formatMessage: (descriptor: { id: string; defaultMessage: string }, values: Values) => string;
}): UiMessages {
  const words = translateMessages(en, (text, key, holes) => {
    const id = `osseo.${key}`;
    return id in intl.messages ? intl.formatMessage({ id, defaultMessage: text }, holes) : text;
  });
  return { ...words, locale: intl.locale };
}

/** `i18n` of `@lingui/core` 6. */
export function fromLingui(i18n: {
  readonly locale: string;
  readonly messages: Readonly<Record<string, unknown>>;
  readonly _: (id: string, values: Values) => string;
}): UiMessages {
  const words = translateMessages(en, (text, key, holes) => {
    const id = `osseo.${key}`;
    return id in i18n.messages ? i18n._(id, holes) : text;
  });
  return { ...words, locale: i18n.locale };
}
