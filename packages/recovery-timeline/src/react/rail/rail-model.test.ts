import { describe, expect, it } from 'vitest';
import { planRecovery } from '../../engine/plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../../engine/recovery.examples.ts';
import { layOutRail } from './rail-model.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);

describe('the rail', () => {
  it('names each day on which something changes, once and in order', () => {
    const days = layOutRail(plan, null).stations.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
    expect(days.slice(0, 8)).toEqual([-14, 0, 1, 2, 4, 5, 7, 15]);
  });

  it('adds today, and only then', () => {
    expect(layOutRail(plan, null).stations.some(({ isToday }) => isToday)).toBe(false);
    const { stations } = layOutRail(plan, 12);
    expect(stations.filter(({ isToday }) => isToday).map(({ day }) => day)).toEqual([12]);
  });

  it('draws a phase in one tone until the next begins', () => {
    const tones = layOutRail(plan, null).stations.map(({ day, bands }) => [day, bands[0]?.tone, bands[0]?.begins]);
    expect(tones).toEqual(
      expect.arrayContaining([
        [0, 1, true],
        [2, 1, false],
        [4, 2, true],
        [5, 2, false],
      ]),
    );
  });

  it('puts the bar that lasts longest next to the bands, so that no end has to cross another bar', () => {
    expect(layOutRail(plan, null).lanes).toEqual(['pressure-on-area', 'smoking', 'strenuous-exercise', 'hard-food']);
  });

  it('gives a limit that comes back a bar of its own, placed by its own end', () => {
    const rule = (from: number, day: number) => ({
      id: `r${from}`,
      kind: 'hard-food' as const,
      level: 'avoid' as const,
      from,
      until: { unit: 'day' as const, min: day, max: day },
      statement: `s${from}`,
    });
    const other = { ...rule(0, 20), kind: 'alcohol' as const };
    const { stations, lanes } = layOutRail(
      planRecovery([treatmentWith({ restrictions: [rule(0, 10), rule(30, 90), other] })]),
      null,
    );
    expect(lanes).toEqual(['hard-food', 'alcohol', 'hard-food']);
    expect(stations.map(({ day, endingLanes }) => [day, endingLanes])).toEqual([
      [0, []],
      [11, [2]],
      [21, [1]],
      [30, []],
      [91, [0]],
    ]);
  });

  it('ends a bar on the first day that is free, and breaks it in its soft tail', () => {
    const { stations, lanes } = layOutRail(plan, null);
    const lane = lanes.indexOf('strenuous-exercise');
    expect(stations.find(({ day }) => day === 0)?.bars[lane]?.style).toBe('do-not');
    expect(stations.find(({ day }) => day === 15)?.bars[lane]?.style).toBe('ask');
    expect(stations.find(({ day }) => day === 29)?.bars[lane]).toBeNull();
    expect(stations.find(({ day }) => day === 29)?.endingLanes).toEqual([lane]);
  });

  it('says nothing new where only the askers change', () => {
    const smoking = layOutRail(plan, null).stations.flatMap(({ entries }) =>
      entries.filter((entry) => entry.type === 'limit' && entry.kind === 'smoking'),
    );
    expect(smoking).toMatchObject([{ day: -14, to: 91 }]);
  });

  it('compresses long stretches by doubling, with an even tick for each day, week or month in them', () => {
    for (const { length, size, ticks } of layOutRail(plan, null).stations) {
      if (length === null) continue;
      expect(2 ** (size - 1)).toBeLessThanOrEqual(length);
      const unit = length <= 14 ? 1 : length <= 91 ? 7 : 30.44;
      expect(ticks).toHaveLength(Math.ceil(length / unit) - 1);
      for (const tick of ticks) expect(tick).toBeLessThan(1);
    }
  });
});
