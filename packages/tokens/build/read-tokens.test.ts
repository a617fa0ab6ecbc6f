import { expect, it } from 'vitest';
import { cssOf } from './css-value.ts';
import { readTokens } from './read-tokens.ts';

it('names a token after its path and takes the type of the group', () => {
  const file = { space: { $type: 'dimension', 2: { $value: { value: 0.5, unit: 'rem' }, $description: 'Half.' } } };

  expect(readTokens(file)).toEqual([
    {
      path: 'space.2',
      name: 'space-2',
      type: 'dimension',
      value: { value: 0.5, unit: 'rem' },
      description: 'Half.',
    },
  ]);
});

it.each([
  ['dimension', { value: 0.5, unit: 'rem' }, '0.5rem'],
  ['duration', { value: 150, unit: 'ms' }, '150ms'],
  ['number', 1.6, '1.6'],
  ['cubicBezier', [0.2, 0, 0, 1], 'cubic-bezier(0.2, 0, 0, 1)'],
  ['color', { colorSpace: 'oklch', components: [1, 0, 0] }, '#ffffff'],
])('writes a %s as CSS', ($type, $value, css) => {
  expect(readTokens({ it: { $type, $value } }).map(cssOf)).toEqual([css]);
});

it('writes a reference to another token as a reference', () => {
  expect(readTokens({ title: { $type: 'fontFamily', $value: '{font.text}' } }).map(cssOf)).toEqual([
    'var(--osseo-font-text)',
  ]);
});

it('quotes a family of several words', () => {
  expect(readTokens({ text: { $type: 'fontFamily', $value: ['Noto Sans', 'serif'] } }).map(cssOf)).toEqual([
    "'Noto Sans', serif",
  ]);
});

it('refuses a colour that is not in OKLCH', () => {
  const [token] = readTokens({ ink: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 0] } } });

  expect(() => cssOf(token!)).toThrow('srgb');
});

it('refuses a token whose type is missing or unknown, and a name with a dot', () => {
  expect(() => readTokens({ ink: { $value: 1 } })).toThrow('no $type');
  expect(() => readTokens({ ink: { $type: 'shadow', $value: 1 } })).toThrow('shadow');
  expect(() => readTokens({ 'ink.muted': { $type: 'number', $value: 1 } })).toThrow('ink.muted');
});
