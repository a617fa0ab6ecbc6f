import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ko } from './ko.ts';
import type { UiMessages } from './ui-messages.ts';

describe.each([ko, es, ar])('the words in $locale', (messages: UiMessages) => {
  it('are whole, and none is left in English', () => {
    const [english, own] = [textsOf(en), textsOf(messages)];

    expect(own.map(([key]) => withoutPlural(key)).filter(isNew)).toEqual(
      english.map(([key]) => withoutPlural(key)).filter(isNew),
    );
    expect(own.filter(([key, text]) => text === Object.fromEntries(english)[key])).toEqual([]);
  });

  it('have the holes of the English ones; the text for one number may do without it', () => {
    const holes = Object.fromEntries(textsOf(en).map(([key, text]) => [withoutPlural(key), holesOf(text)]));

    for (const [key, text] of textsOf(messages)) {
      const form = withoutPlural(key) === key ? [] : ['{count}'];
      const all = new Set([...holesOf(text), ...form]);
      expect([key, [...all].toSorted()]).toEqual([
        key,
        [...new Set([...(holes[withoutPlural(key)] ?? []), ...form])].toSorted(),
      ]);
    }
  });
});

function textsOf(messages: object, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(messages as Record<string, unknown>).flatMap(([name, value]) => {
    const key = `${prefix}${name}`;
    return typeof value === 'object' && value !== null ? textsOf(value, `${key}.`) : [[key, String(value)] as const];
  });
}

/** Languages have different numbers of forms for one word. */
function withoutPlural(key: string): string {
  return key.replace(/\.(?:zero|one|two|few|many|other)$/u, '');
}

function isNew(key: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(key) === index;
}

function holesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/gu)].map(([hole]) => hole).toSorted();
}
