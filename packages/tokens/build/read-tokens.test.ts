import { expect, it } from 'vitest';
import { readTokens } from './read-tokens.ts';

it('names a token after its path and takes the type of the group', () => {
  const file = { space: { $type: 'dimension', 2: { $value: { value: 0.5, unit: 'rem' }, $description: 'Half.' } } };

  expect(readTokens(file)).toEqual([{ name: 'space-2', type: 'dimension', css: '0.5rem', description: 'Half.' }]);
});

it('writes a reference to another token as a reference', () => {
  const [token] = readTokens({ title: { $type: 'fontFamily', $value: '{font.text}' } });

  expect(token?.css).toBe('var(--osseo-font-text)');
});

it('quotes a family of several words', () => {
  const [token] = readTokens({ text: { $type: 'fontFamily', $value: ['Noto Sans', 'serif'] } });

  expect(token?.css).toBe("'Noto Sans', serif");
});

it('refuses a token whose type is missing or unknown', () => {
  expect(() => readTokens({ ink: { $value: 1 } })).toThrow('no $type');
  expect(() => readTokens({ ink: { $type: 'shadow', $value: 1 } })).toThrow('shadow');
});
