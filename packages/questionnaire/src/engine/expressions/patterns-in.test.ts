import { expect, it } from 'vitest';
import { patternsIn } from './patterns-in.ts';

it.each([
  ["%x.matches('^[0-9]+$')", ['^[0-9]+$']],
  ["'a'.replaceMatches('\\\\d', 'b').matchesFull('c')", ['\\d', 'c']],
  ["name.`matches`('a')", ['a']],
  ["descendants().where($this ~ 'x' and matches('y', 'i'))", ['y']],
  ["'a'.matches('b' & 'c')", [undefined]],
  ["'a'.matches(%pattern)", [undefined]],
  ["matches + 'matches(1)'", []],
  ["'a'.matches('b", []],
])('finds the patterns of %s', (source, patterns) => {
  expect(patternsIn(source)).toEqual(patterns);
});
