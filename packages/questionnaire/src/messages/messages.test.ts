import { formatMessage, type Message } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { ar, arDraft, arEarlier, arHistory, arPages, arRecord, arWidgets } from './ar.ts';
import { en, enDraft, enEarlier, enHistory, enPages, enRecord, enWidgets } from './en.ts';
import { es, esDraft, esEarlier, esHistory, esPages, esRecord, esWidgets } from './es.ts';
import { ko, koDraft, koEarlier, koHistory, koPages, koRecord, koWidgets } from './ko.ts';
import type { WidgetMessages } from './widget-messages.ts';

const ENGLISH = {
  ...en,
  history: enHistory,
  earlier: enEarlier,
  widgets: ownWords(enWidgets),
  record: enRecord,
  pages: enPages,
  draft: enDraft,
};
const LANGUAGES = {
  ko: {
    ...ko,
    history: koHistory,
    earlier: koEarlier,
    widgets: ownWords(koWidgets),
    record: koRecord,
    pages: koPages,
    draft: koDraft,
  },
  es: {
    ...es,
    history: esHistory,
    earlier: esEarlier,
    widgets: ownWords(esWidgets),
    record: esRecord,
    pages: esPages,
    draft: esDraft,
  },
  ar: {
    ...ar,
    history: arHistory,
    earlier: arEarlier,
    widgets: ownWords(arWidgets),
    record: arRecord,
    pages: arPages,
    draft: arDraft,
  },
};

describe('the words of a form', () => {
  it.each(Object.entries(LANGUAGES))('have the same holes in %s as in English', (locale, messages) => {
    const english = flatten(ENGLISH);
    const translated = flatten(messages);

    expect([...translated.keys()]).toEqual([...english.keys()]);
    for (const [path, message] of english) {
      const other = translated.get(path) ?? '';
      expect([path, holesOf(other)]).toEqual([path, holesOf(message)]);
    }
    expect(locale).toBeTruthy();
  });

  it('have a form for every number that a language tells apart', () => {
    for (const [locale, messages] of Object.entries({ en: ENGLISH, ...LANGUAGES })) {
      const categories = new Set([1, 2, 3, 11, 100].map((count) => new Intl.PluralRules(locale).select(count)));
      for (const message of flatten(messages).values()) {
        if (typeof message !== 'string') expect(Object.keys(message).toSorted()).toEqual([...categories].toSorted());
      }
    }
    expect(formatMessage(ar.announce.questionsAdded, 'ar', { count: 2 })).toBe('تمت إضافة سؤالين جديدين.');
  });
});

/** Without the words of controls, which `@osseo/ui` checks. */
function ownWords(words: WidgetMessages): object {
  return Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'controls'));
}

/** Every message by its path. */
function flatten(messages: object, path = ''): Map<string, Message> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, Message | object]) =>
      typeof value === 'string' || ('other' in value && typeof value.other === 'string' && isPlural(value))
        ? [[`${path}${key}`, value] as const]
        : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

function isPlural(value: object): boolean {
  return Object.keys(value).every((key) => ['zero', 'one', 'two', 'few', 'many', 'other'].includes(key));
}

/** The holes of all forms together, without the number that chooses the form. */
function holesOf(message: Message): string[] {
  const text = typeof message === 'string' ? message : Object.values(message).join(' ');
  return [...new Set(text.match(/\{\w+\}/g))].filter((hole) => hole !== '{count}').toSorted();
}
