import { expect, it } from 'vitest';
import { compileExpression } from '../index.ts';

function matches(
  pattern: string,
  text: string,
  host?: (text: string, pattern: string) => boolean | undefined,
): unknown {
  const compiled = compileExpression('%text.matches(%pattern)');
  if (compiled.kind !== 'compiled') throw new Error('A test expected this to compile.');
  const evaluation = compiled.evaluate({
    context: [],
    variable: (name) => (name === 'text' ? text : pattern),
    ...(host && { matches: host }),
  });
  return evaluation.kind === 'values' ? evaluation.values[0] : evaluation.kind;
}

it.each([
  ['^[0-9]{4}$', '2024', true],
  ['^[0-9]{4}$', '24', false],
  ['^(?!.*[DFIOQU])[A-VXY][0-9][A-Z] ?[0-9][A-Z][0-9]$', 'K1A 0B1', true],
  ['^(02|03|1300)[0-9 ]+$', '02 1234', true],
  ['^(\\+44)?\\d+$', '+441', true],
])('matches %s by itself', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});

it.each([
  '(a+)+$',
  '(a|a)*$',
  '(a*)*',
  '(?:a?){40}a{40}',
  '(.*)(.*)(.*)x',
  '(a)\\1',
  '((a|b)c*)*',
  '(x+x+)+y',
  '([a-z]+)*$',
])('leaves %s, which may not end, to the host', (pattern) => {
  const text = `${'a'.repeat(60)}!`;
  expect(matches(pattern, text)).toBe('unsupported');
  expect(matches(pattern, text, () => true)).toBe(true);
  expect(matches(pattern, text, () => undefined)).toBe('unsupported');
});

it('asks the host for nothing that it can run itself', () => {
  expect(matches('^[0-9]{4}$', '2024', () => false)).toBe(true);
});

it('leaves long text to the host, and calls a broken pattern an error', () => {
  expect(matches('a', 'a'.repeat(5000))).toBe('unsupported');
  expect(matches('[', 'a')).toBe('error');
});
