import { expect, it } from 'vitest';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** Every text with its place, whatever the depth. */
function textsIn(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

it('promises nothing that a clinic must not promise', () => {
  const banned = /\b(safe|painless|permanent|natural|guaranteed?|no downtime|scarless|lunch-break|anti-wrinkle)\b/iu;
  expect(textsIn(en).filter(([, text]) => banned.test(text))).toEqual([]);
});

it('fills the same holes in every language', () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  const korean = new Map(textsIn(ko));
  const differing = textsIn(en)
    .filter(([path]) => korean.has(path))
    .filter(([path, text]) => holes(text).join() !== holes(korean.get(path) ?? '').join());
  expect(differing).toEqual([]);
});

it('leaves no text empty', () => {
  for (const words of [en, ko]) expect(textsIn(words).filter(([, text]) => text.trim() === '')).toEqual([]);
});
