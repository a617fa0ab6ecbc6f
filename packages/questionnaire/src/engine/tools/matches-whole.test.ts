import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWhole, MAX_PATTERN_LENGTH, MAX_STEPS, stepsOf } from './matches-whole.ts';

describe('a pattern', () => {
  it('is of the whole text, written with or without its ends', () => {
    for (const pattern of ['[0-9]{4}', '^[0-9]{4}$']) {
      expect(matchesWhole('2026', pattern)).toBe(true);
      expect(matchesWhole('20261', pattern)).toBe(false);
      expect(matchesWhole('x2026', pattern)).toBe(false);
    }
    expect(matchesWhole('one\ntwo', 'one.two')).toBe(true);
    expect(matchesWhole('cat', 'cat|dog')).toBe(true);
    expect(matchesWhole('cats', 'cat|dog')).toBe(false);
  });

  it('knows the letters of every script, and what JavaScript escapes', () => {
    expect(matchesWhole('김민지', String.raw`\p{L}+`)).toBe(true);
    expect(matchesWhole('a/b', String.raw`\w\/\w`)).toBe(true);
  });

  it('that cannot be run is held against nobody', () => {
    for (const pattern of ['(', '[z-a]', String.raw`(a)\1`, 'a(?=b)', '('.repeat(MAX_PATTERN_LENGTH), 'a{2,1}']) {
      expect(matchesWhole('anything', pattern)).toBe(true);
    }
  });
});

describe('a catastrophic pattern', () => {
  const hostile = '!';
  const PATTERNS = [
    '(a+)+$',
    '([a-zA-Z]+)*$',
    '(a|aa)+$',
    '(a|a?)+$',
    '(.*a){20}$',
    '(x+x+)+y',
    String.raw`^(([a-z])+.)+[A-Z]([a-z])+$`,
    String.raw`^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$`,
  ];

  it.each(PATTERNS)('takes steps in proportion to the text: %s', (pattern) => {
    const of = (length: number) => stepsOf('a'.repeat(length) + hostile, pattern) ?? 0;
    expect(of(20_000)).toBeLessThan(MAX_STEPS);
    expect((of(20_000) - of(10_000)) / (of(10_000) - of(0))).toBeCloseTo(1);
    expect(matchesWhole('a'.repeat(20_000) + hostile, pattern)).toBe(false);
  });

  it('of nested repetitions is not run on a text that is too long for it', () => {
    const pattern = '((a{30}){30})+';
    expect(stepsOf('a'.repeat(900), pattern)).toBeLessThan(MAX_STEPS);
    expect(matchesWhole('a'.repeat(899), pattern)).toBe(false);
    const long = 'a'.repeat(1_000_001);
    expect(stepsOf(long, pattern)).toBeGreaterThan(MAX_STEPS);
    expect(matchesWhole(long, pattern)).toBe(true);
  });

  it('of any kind gives an answer, and never throws', () => {
    const part = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      'a',
      '.',
      '*',
      '+',
      '?',
      '{2,}',
      '{1000}',
      '|',
      '\\',
      '^',
      '$',
      '-',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.string({ maxLength: 50 }), (parts, text) => {
        expect(typeof matchesWhole(text, parts.join(''))).toBe('boolean');
      }),
    );
  });
});
