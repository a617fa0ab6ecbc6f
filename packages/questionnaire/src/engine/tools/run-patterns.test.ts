import { expect, it } from 'vitest';
import { matches, replaceMatches } from './run-patterns.ts';

const hostile = `${'a'.repeat(1_000)}!`;

it('finds a match anywhere, over lines, with the flags of JavaScript', () => {
  expect(matches('x2024', '(?:[0-9]+)+', 's')).toBe(true);
  expect(matches('one\ntwo', 'one.two', 'su')).toBe(true);
  expect(matches('ONE', 'one', 's')).toBe(false);
  expect(matches('ONE', 'one', 'is')).toBe(true);
  expect(matches('one\ntwo', '^two$', 's')).toBe(false);
  expect(matches('one\ntwo', '^two$', 'ms')).toBe(true);
});

it('replaces each match, by groups too, and not over lines', () => {
  expect(replaceMatches('a-b c-d', String.raw`(\w)-(\w)`, '$2$1')).toBe('ba dc');
  expect(replaceMatches('a\nb', 'a.b', 'x')).toBe('a\nb');
});

it('runs what would hang JavaScript, and nothing that takes too long', () => {
  expect(matches(hostile, '(a+)+$', 's')).toBe(false);
  expect(replaceMatches(hostile, '(a+)+$', 'b')).toBe(hostile);
  expect(matches('a', String.raw`(a)\1`, 's')).toBeUndefined();
  expect(replaceMatches('a', String.raw`(a)\1`, 'b')).toBeUndefined();
  expect(replaceMatches(hostile.repeat(10), '(a+)+$', 'b')).toBeUndefined();
});
