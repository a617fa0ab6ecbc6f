import { readFileSync } from 'node:fs';
import { formatMessage, type Message } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fromI18next, fromLingui, fromReactIntl } from './translate-messages.examples.ts';
import { translateMessages } from './translate-messages.ts';

describe('translateMessages', () => {
  it('asks for each word by its key, each form of a word by its own, and never for the language', () => {
    const keys: string[] = [];
    const days: Message = { one: '{count} day', other: '{count} days' };
    const words = translateMessages({ locale: 'en', days, part: { close: 'Close' } }, (text, key) => {
      keys.push(key);
      return text.toUpperCase();
    });

    expect(keys).toEqual(['days.one', 'days.other', 'part.close']);
    expect(words).toEqual({
      locale: 'en',
      days: { one: '{COUNT} DAY', other: '{COUNT} DAYS' },
      part: { close: 'CLOSE' },
    });
  });

  it('gives each hole back to itself, so that it stays open', () => {
    translateMessages({ word: 'From {min} to {max}' }, (text, _key, holes) => {
      expect(holes).toEqual({ min: '{min}', max: '{max}' });
      return text;
    });
  });
});

/** The catalogue of an application in Dutch. Each library below is as small as what the adapter asks of it. */
const dutch: Readonly<Record<string, string>> = {
  'osseo.dialog.close': 'Sluiten',
  'osseo.dateField.noSuchDay': 'Er is geen {day}.',
};

const fill = (text: string, values: Readonly<Record<string, unknown>> = {}) =>
  text.replaceAll(/\{(\w+)\}/gu, (hole, name: string) => String(values[name] ?? hole));

describe.each([
  [
    'i18next',
    fromI18next({
      language: 'nl',
      t: (key, { defaultValue, ...values }) => fill(dutch[key] ?? String(defaultValue), values),
    }),
  ],
  [
    'react-intl',
    fromReactIntl({
      locale: 'nl',
      messages: dutch,
      formatMessage: ({ id, defaultMessage }, values) => fill(dutch[id] ?? defaultMessage, values),
    }),
  ],
  ['lingui', fromLingui({ locale: 'nl', messages: dutch, _: (id, values) => fill(dutch[id] ?? id, values) })],
])('words from %s', (_library, words) => {
  it('are those of the application, with open holes, and ours where it has none', () => {
    expect(words.locale).toBe('nl');
    expect(words.dialog.close).toBe('Sluiten');
    expect(formatMessage(words.dateField.noSuchDay, 'nl', { day: '30 februari' })).toBe('Er is geen 30 februari.');
    expect(words.calendar).toEqual(en.calendar);
  });
});

it('is written in the instructions as it is tested here', () => {
  const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/\s+/gu, ' ');
  const page = read('../../../../docs/how-to/use-your-own-words.md');
  const bodies = [...read('translate-messages.examples.ts').matchAll(/const words = .*?locale: \w+\.\w+ \};/gu)];

  expect(bodies).toHaveLength(3);
  for (const [body] of bodies) expect(page).toContain(body);
});
