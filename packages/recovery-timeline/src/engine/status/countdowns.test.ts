import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { countdowns } from './countdowns.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);
const of = (kind: string, day: number, one = plan) => countdowns(one, day).find((countdown) => countdown.kind === kind);

describe('a countdown', () => {
  it('1.6 counts to the day that binds, says from when to ask, and to the usual end', () => {
    expect(of('strenuous-exercise', 3)).toMatchObject({ bindingDays: 12, usualDays: 26, askFrom: 15, overFrom: 29 });
    expect(of('strenuous-exercise', 14)).toMatchObject({ bindingDays: 1, usualDays: 15, askFrom: 15 });
    expect(of('strenuous-exercise', 15)).toMatchObject({ bindingDays: 0, usualDays: 14, askFrom: 15 });
    expect(of('strenuous-exercise', 29)).toBeUndefined();
  });

  it('1.6 counts a milestone to its earliest and its usual day, and ends with it', () => {
    expect(of('desk-work', 0)).toMatchObject({ earliestDays: 5, usualDays: 10 });
    expect(of('desk-work', 7)).toMatchObject({ earliestDays: 0, usualDays: 3 });
    expect(of('desk-work', 10)).toMatchObject({ earliestDays: 0, usualDays: 0 });
    expect(of('desk-work', 11)).toBeUndefined();
  });

  it('goes on to the end of what follows at once, whoever asks', () => {
    expect(of('smoking', 0)).toMatchObject({ bindingDays: 92, usualDays: 92, askFrom: null });
  });

  it('has no number where the clinic has to clear it', () => {
    expect(of('pressure-on-area', 5)).toMatchObject({
      bindingDays: null,
      usualDays: null,
      askFrom: null,
      overFrom: null,
    });
  });

  const limits = (...list: (readonly ['take-care' | 'avoid' | 'do-not', number, number, number])[]) =>
    planRecovery(
      list.map(([level, from, min, max], index) =>
        treatmentWith(
          {
            restrictions: [{ id: 'r', kind: 'alcohol', level, from, until: { unit: 'day', min, max }, statement: 's' }],
          },
          { key: `t${index}` },
        ),
      ),
    );

  it('takes "avoid" and "do not" for one, and ends where only care is left', () => {
    const one = limits(['do-not', 0, 3, 3], ['avoid', 0, 6, 6], ['take-care', 0, 9, 9]);
    expect(of('alcohol', 0, one)).toMatchObject({ bindingDays: 7, overFrom: 7 });
    expect(of('alcohol', 7, one)).toMatchObject({ bindingDays: 3, overFrom: 10 });
  });

  it('stops at a gap, and counts through a soft day to the last that binds', () => {
    expect(of('alcohol', 0, limits(['avoid', 0, 2, 2], ['avoid', 5, 8, 8]))).toMatchObject({
      bindingDays: 3,
      overFrom: 3,
    });
    const soft = limits(['avoid', 0, 2, 4], ['avoid', 5, 8, 8]);
    expect(of('alcohol', 3, soft)).toMatchObject({ bindingDays: 6, askFrom: null, run: { certainty: 'ask' } });
  });
});
