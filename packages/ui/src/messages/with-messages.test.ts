import { OsseoError, type Message } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { withMessages, type SomeMessages } from './with-messages.ts';

interface Mine {
  readonly locale: string;
  readonly days: Message;
  readonly unreadable: { readonly number: Message; readonly other: Message };
}

const mine: Mine = {
  locale: 'en',
  days: { one: '{count} day', other: '{count} days' },
  unreadable: { number: 'No number.', other: 'Unreadable.' },
};

describe('withMessages', () => {
  it('replaces some words, as deep as they lie, and leaves the rest and the original', () => {
    const words = withMessages(en, { locale: 'en-GB', dialog: { close: 'Back to the page' } });

    expect(words.dialog.close).toBe('Back to the page');
    expect(words.locale).toBe('en-GB');
    expect(words.calendar).toBe(en.calendar);
    expect(en.dialog.close).toBe('Close');
  });

  it('takes a word with a text for each number whole, and tells it from words that are called the same', () => {
    expect(withMessages(mine, { days: { other: '{count} d' } }).days).toEqual({ other: '{count} d' });
    expect(withMessages(mine, { days: 'some days' }).days).toBe('some days');
    expect(withMessages(mine, { unreadable: { other: 'What?' } }).unreadable).toEqual({
      number: 'No number.',
      other: 'What?',
    });
  });

  it('names the word that is nearest to one that it does not have', () => {
    const mistyped: object = { dialog: { clsoe: 'Back' } };

    expect(() => withMessages(en, mistyped)).toThrow(OsseoError);
    expect(() => withMessages(en, mistyped)).toThrow('there is no word “dialog.clsoe”');
    expect(() => withMessages(en, mistyped)).toThrow('Do you mean “close”?');
    const unlike: object = { unreadable: { photograph: '' } };
    expect(() => withMessages(mine, unlike)).toThrow('There are: number, other.');
  });

  it('does not take what every object inherits for a word', () => {
    const hostile: object = JSON.parse('{"__proto__": {"close": "x"}}') as object;

    expect(() => withMessages(en, hostile)).toThrow('there is no word “__proto__”');
    expect(() => withMessages(en, { toString: 'x' } as object)).toThrow('there is no word “toString”');
  });

  it('leaves a word as it is where none is given for it', () => {
    const none = { close: undefined } as unknown as SomeMessages<typeof en.dialog>;

    expect(withMessages(en, { dialog: none }).dialog.close).toBe('Close');
  });
});
