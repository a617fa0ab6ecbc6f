import { expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
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

it.each([
  ['ko', ko],
  ['es', es],
])('fills the same holes in English and in %s', (_language, words) => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  const translated = new Map(textsIn(words));
  const differing = textsIn(en)
    .filter(([path]) => translated.has(path))
    .filter(([path, text]) => holes(text).join() !== holes(translated.get(path) ?? '').join());
  expect(differing).toEqual([]);
});

it('leaves no text empty', () => {
  for (const words of [en, ko, es]) expect(textsIn(words).filter(([, text]) => text.trim() === '')).toEqual([]);
});
