import { expectTypeOf, it } from 'vitest';
import { en } from './en.ts';
import type { UiMessages } from './ui-messages.ts';
import { withMessages } from './with-messages.ts';

it('refuses a language that lacks a word, a group or its name', () => {
  const { dialog: _dialog, ...withoutGroup } = en;
  // @ts-expect-error -- `dialog` is missing.
  const lacksGroup: UiMessages = withoutGroup;
  const { today: _today, ...withoutWord } = en.calendar;
  // @ts-expect-error -- `calendar.today` is missing.
  const lacksWord: UiMessages = { ...en, calendar: withoutWord };
  const { locale: _locale, ...withoutLocale } = en;
  // @ts-expect-error -- `locale` is missing.
  const lacksLocale: UiMessages = withoutLocale;
  // @ts-expect-error -- A word is a text, or a text for each number.
  const wrongKind: UiMessages = { ...en, dialog: { close: 3 } };
  expectTypeOf([lacksGroup, lacksWord, lacksLocale, wrongKind]).toEqualTypeOf<UiMessages[]>();
});

it('takes some of the words, and refuses those that no part says', () => {
  expectTypeOf(withMessages(en, { calendar: { today: 'now' } })).toEqualTypeOf<UiMessages>();
  expectTypeOf(withMessages(en, {})).toEqualTypeOf<UiMessages>();
  // @ts-expect-error -- No part says `dialog.clsoe`.
  expectTypeOf(() => withMessages(en, { dialog: { clsoe: 'Back' } })).toBeFunction();
  // @ts-expect-error -- No part is called `dialogue`.
  expectTypeOf(() => withMessages(en, { dialogue: {} })).toBeFunction();
});
