import { expect, it } from 'vitest';
import { contrastRatio } from './contrast-ratio.ts';

it('is 21 between black and white, whichever comes first', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#ffffff', '#000000')).toBe(21);
});

it('agrees with the grey that is known to pass on white by a hair', () => {
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
