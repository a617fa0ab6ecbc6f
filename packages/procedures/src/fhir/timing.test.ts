import type { Quantity } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { milestoneTiming, restrictionTiming, spanTiming, visitTiming } from './timing.ts';

const lengthOf = ({ value, code }: Quantity = {}) => `${value} ${code}`;
const offsetOf = (timing: ReturnType<typeof spanTiming>) => lengthOf(timing.relatedAction?.[0]?.offsetDuration);

describe('6.2 when an action is, counted from the treatment', () => {
  it('weeks are said in the days that they are: week 2 begins on day 8', () => {
    const weeks = spanTiming({ unit: 'week', from: 2, to: 6 });
    expect(offsetOf(weeks)).toBe('8 d');
    expect(lengthOf(weeks.timingDuration)).toBe('35 d');
    expect(offsetOf(visitTiming({ unit: 'week', min: 2, max: 2 }))).toBe('8 d');
  });

  it('months stay months: month 3 to month 6 are three', () => {
    const months = spanTiming({ unit: 'month', from: 3, to: 6 });
    expect(offsetOf(months)).toBe('3 mo');
    expect(lengthOf(months.timingDuration)).toBe('3 mo');
  });

  it('a milestone after six weeks is after six weeks', () => {
    const { relatedAction } = milestoneTiming({ unit: 'week', min: 6, max: 8 });
    expect(lengthOf(relatedAction?.[0]?.offsetRange?.low)).toBe('6 wk');
  });

  it('a limit counts its last day in, also where it begins before the treatment', () => {
    const smoking = restrictionTiming({ from: -14, until: { unit: 'week', min: 4, max: 6 } });
    expect(offsetOf(smoking)).toBe('-14 d');
    expect(lengthOf(smoking.timingRange?.low)).toBe('43 d');
    expect(lengthOf(smoking.timingRange?.high)).toBe('57 d');
  });

  it('a limit in months has a length where it begins with the treatment, and none before', () => {
    const until = { unit: 'month', min: 3, max: 3 } as const;
    expect(lengthOf(restrictionTiming({ from: 0, until }).timingRange?.low)).toBe('3 mo');
    expect(restrictionTiming({ from: -14, until })).not.toHaveProperty('timingRange');
    expect(restrictionTiming({ from: 0, until: null })).not.toHaveProperty('timingRange');
  });
});
