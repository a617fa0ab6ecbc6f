import { untilDay, type Milestone, type Restriction } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFor, ruleWith, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { restrictionsOn } from '../status/status-on.ts';
import { forbids } from '../restrictions/strictness.ts';

const back = (min: number, max: number): Milestone => ({
  id: 'back',
  kind: 'contact-sport',
  window: { unit: 'day', min, max },
  statement: 'back',
});

const limit = (until: Restriction['until'], from = 0): Restriction => ({
  id: 'limit',
  kind: 'contact-sport',
  level: 'do-not',
  from,
  until,
  statement: 'limit',
});

const nose = treatmentWith({ milestones: [back(43, 57)] }, { key: 'nose' });
const windowWith = (...restrictions: readonly Restriction[]) =>
  planRecovery([nose, treatmentWith({ restrictions }, { key: 'chin' })]).milestones[0];

describe('a milestone of one treatment', () => {
  it('3.6 waits for the limit of another, on both ends, and names who asks for it', () => {
    expect(windowWith(limit({ unit: 'day', min: 60, max: 84 }))).toMatchObject({
      window: { from: 61, to: 85 },
      askedBy: [{ treatment: 'nose' }, { treatment: 'chin' }],
    });
  });

  it('3.6 is usual only once nobody wants to be asked first', () => {
    expect(windowWith(limit({ unit: 'day', min: 42, max: 84 }))?.window).toMatchObject({ from: 43, to: 85 });
  });

  it('3.6 does not wait for a limit that comes long after it', () => {
    expect(windowWith(limit(untilDay(200), 196))?.window).toMatchObject({ from: 43, to: 57 });
  });

  it('3.6 waits for a limit whose last day is its own first, and names who asks for it', () => {
    expect(windowWith(limit(untilDay(43)))).toMatchObject({
      window: { from: 44, to: 57 },
      askedBy: [{ treatment: 'nose' }, { treatment: 'chin' }],
    });
    expect(windowWith(limit(untilDay(42)))).toMatchObject({ window: { from: 43 }, askedBy: [{ treatment: 'nose' }] });
  });

  it('3.6 names of the limits those alone that it waits for, and what changed them', () => {
    const before = { ...limit(untilDay(30)), id: 'before', statement: 'before' };
    const after = { ...limit(untilDay(90), 80), id: 'after', statement: 'after' };
    const care: Restriction = { ...limit(untilDay(95)), id: 'care', level: 'take-care', statement: 'care' };
    const waited = { ...limit(untilDay(60), 40), level: 'avoid' as const };
    expect(windowWith(before, waited, after, care)).toMatchObject({
      window: { from: 61, to: 61 },
      askedBy: [{ statement: 'back' }, { statement: 'limit' }],
    });
    const rules = [ruleWith({ type: 'extend', kind: 'contact-sport', days: 30 })];
    const chin = treatmentWith({ restrictions: [limit(untilDay(40))] }, { key: 'chin' });
    expect(planFor([nose, chin], { factors: [yes('R01')], rules }).milestones[0]).toMatchObject({
      window: { from: 71 },
      changes: ['chin/restrictions/limit'],
    });
  });

  it('3.6 has no day where the clinic has to end the limit', () => {
    expect(windowWith(limit(null))).toBeUndefined();
  });
});

const anyWindow = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([min, more]) => ({ unit: 'day' as const, min, max: min + more }));
const anyLimit = fc
  .tuple(fc.nat(30), fc.option(anyWindow, { freq: 9 }))
  .map(([from, until]) => limit(until && { ...until, min: until.min + from, max: until.max + from }, from));

it('3.6 nothing is said to be possible on a day on which somebody forbids it', () => {
  fc.assert(
    fc.property(anyWindow, fc.array(anyLimit, { maxLength: 3 }), ({ min, max }, limits) => {
      const others = limits.map((one, index) => treatmentWith({ restrictions: [one] }, { key: `t${index}` }));
      const plan = planRecovery([treatmentWith({ milestones: [back(min, max)] }, { key: 'back' }), ...others]);
      for (const { window } of plan.milestones) {
        expect(restrictionsOn(plan, window.from).filter(({ run }) => forbids(run))).toEqual([]);
        expect(restrictionsOn(plan, window.to ?? window.from)).toEqual([]);
      }
    }),
    PROPERTY_RUNS,
  );
});
