import { expect, it } from 'vitest';
import { hexOf } from './oklch.ts';

it.each([
  [[0, 0, 0], '#000000'],
  [[1, 0, 0], '#ffffff'],
  [[0.62796, 0.25768, 29.23], '#ff0000'],
  [[0.59987, 0, 0], '#808080'],
] as const)('writes oklch(%j) as %s', (color, hex) => {
  expect(hexOf(color)).toBe(hex);
});

it('refuses a colour that a screen would replace by another one', () => {
  expect(() => hexOf([0.7, 0.35, 150])).toThrow(RangeError);
});
