import { describe, expect, it } from 'vitest';
import { middleOf, pageFrom, percentOf, ticksOf } from './steps.ts';

const pain = { min: 0, max: 10, step: 1 };

describe('a scale', () => {
  it('has a middle that is one of its steps', () => {
    expect(middleOf(pain)).toBe(5);
    expect(middleOf({ min: 1, max: 4, step: 1 })).toBe(2);
    expect(middleOf({ min: 0, max: 0.3, step: 0.1 })).toBe(0.1);
  });

  it('has pages of a tenth, and of a step where that is more', () => {
    expect(pageFrom(50, 1, { min: 0, max: 200, step: 1 })).toBe(70);
    expect(pageFrom(2, -1, { min: 0, max: 4, step: 1 })).toBe(1);
  });

  it('ends at its ends', () => {
    expect(pageFrom(10, 1, pain)).toBe(10);
    expect(pageFrom(0, -1, pain)).toBe(0);
    expect(percentOf(70, pain)).toBe(100);
    expect(percentOf(-1, pain)).toBe(0);
  });

  it('has a tick for each step while they are few', () => {
    expect(ticksOf({ min: 0, max: 0.5, step: 0.1 }, 10)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(ticksOf({ min: 0, max: 100, step: 1 }, 10)).toEqual([]);
  });
});
