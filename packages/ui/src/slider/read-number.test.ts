import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['7', 7],
  [' 2,5 ', 2.5],
  ['2.5', 2.5],
  ['٢٫٥', 2.5],
  ['۷', 7],
  ['１２', 12],
  ['−3', -3],
  ['3.', 3],
])('reads %s as the number that is meant', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

it.each(['', 'seven', '1,2,3', '0x10', '1e3', '.', '-'])('reads no number from “%s”', (text) => {
  expect(readNumber(text)).toBeNull();
});
