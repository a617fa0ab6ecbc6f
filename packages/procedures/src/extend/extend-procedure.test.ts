import { toCivilDate } from '@osseo/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinImplant } from '../catalogue/chin-implant/index.ts';
import { untilDay } from '../model/ranges.ts';
import { extendProcedure, type Extension } from './index.ts';

const decided = { by: 'Dr Example', on: toCivilDate('2026-11-20') };
const smoking = chinImplant.recovery.restrictions.find(({ kind }) => kind === 'smoking');

function extend(recovery: Extension['recovery']): typeof chinImplant {
  return extendProcedure(chinImplant, { ...decided, recovery });
}

describe('a clinic’s own days', () => {
  it('replace what ships, and say who decided, when, and what stood there', () => {
    const own = extend({ restrictions: { smoking: { until: untilDay(56) } } });
    expect(own.recovery.restrictions.find(({ id }) => id === 'smoking')?.until).toEqual(untilDay(56));
    expect(own.changes).toEqual([
      { path: 'recovery.restrictions.smoking.until', from: smoking?.until, to: untilDay(56), ...decided },
    ]);
  });

  it('leave the procedure that ships as it was', () => {
    extend({ restrictions: { smoking: { until: untilDay(56) } } });
    expect(chinImplant.recovery.restrictions.find(({ id }) => id === 'smoking')).toBe(smoking);
    expect(chinImplant.changes).toBeUndefined();
  });

  it('are refused whole, with every fault by its path', () => {
    const wrong: Extension['recovery'] = {
      restrictions: { smoking: { until: untilDay(56) }, 'no-such': { level: 'avoid' } },
      phases: { early: { span: { unit: 'day', from: 2, to: 10 } } },
      visits: { 'first-check': { window: { unit: 'day', min: 9, max: 2 } } },
    };
    expect(() => extend(wrong)).toThrow(/nothing of "chin-implant" was changed, since 3/);
    expect(() => extend(wrong)).toThrow(/recovery\.restrictions\.no-such: .*smoking/);
    expect(() => extend(wrong)).toThrow(/phase "early" overlaps/);
    expect(() => extend(wrong)).toThrow(/recovery\.visits\.\d+\.window: is the wrong way round/);
  });
});

describe('whatever a clinic sets', () => {
  const restriction = fc.constantFrom(...chinImplant.recovery.restrictions);
  const until = fc.tuple(fc.nat(400), fc.nat(60)).map(([days, more]) => untilDay(400 + days, 400 + days + more));

  it('stands, changes nothing else, and is not counted twice', () => {
    fc.assert(
      fc.property(restriction, until, ({ id }, own) => {
        const once = extend({ restrictions: { [id]: { until: own } } });
        for (const [index, part] of once.recovery.restrictions.entries())
          expect(part).toEqual(
            part.id === id
              ? { ...chinImplant.recovery.restrictions[index], until: own }
              : chinImplant.recovery.restrictions[index],
          );
        const twice = extendProcedure(once, { ...decided, recovery: { restrictions: { [id]: { until: own } } } });
        expect(twice).toEqual(once);
      }),
    );
  });

  it('outlives every default that a later version ships', () => {
    fc.assert(
      fc.property(restriction, until, until, ({ id }, own, shipped) => {
        const later = {
          ...chinImplant,
          recovery: {
            ...chinImplant.recovery,
            restrictions: chinImplant.recovery.restrictions.map((part) =>
              part.id === id ? { ...part, until: shipped } : part,
            ),
          },
        };
        const extended = extendProcedure(later, { ...decided, recovery: { restrictions: { [id]: { until: own } } } });
        expect(extended.recovery.restrictions.find((part) => part.id === id)?.until).toEqual(own);
      }),
    );
  });

  it('is never dropped silently where a later version has no such part', () => {
    fc.assert(
      fc.property(restriction, until, ({ id }, own) => {
        const restrictions = chinImplant.recovery.restrictions.filter((part) => part.id !== id);
        const later = { ...chinImplant, recovery: { ...chinImplant.recovery, restrictions } };
        expect(() =>
          extendProcedure(later, { ...decided, recovery: { restrictions: { [id]: { until: own } } } }),
        ).toThrow(`recovery.restrictions.${id}`);
      }),
    );
  });
});
