import { expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

it.each([
  ['É', 'e'],
  ['İzmir', 'izmir'],
  ['ﬁn', 'fin'],
  ['مُدَرِّس', 'مدرس'],
  ['أحمد', 'احمد'],
])('writes %s as %s', (text, plain) => {
  expect(foldText(text)).toBe(plain);
});

// What a keyboard shows after each key of the word.
it.each([
  ['서울', ['ㅅ', '서', '성', '서우', '서울']],
  ['달걀', ['ㄷ', '다', '달', '닭', '달갸', '달걀']],
  ['닭', ['ㄷ', '다', '달', '닭']],
])('finds %s at every key on the way to it', (word, steps) => {
  for (const step of steps) expect(foldText(word)).toContain(foldText(step));
});
