import { toCivilDate } from '@osseo/core';
import { days, untilDay } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import type { Treatment } from '../model/plan.ts';
import { planFor, ruleWith, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { statusOn } from '../status/status-on.ts';
import { chinOn, treatmentWith } from '../recovery.examples.ts';

const first = chinOn('2026-11-23');
/** Three weeks after the first. */
const again: Treatment = { ...chinOn('2026-12-14'), key: 'chin-again', revises: 'chin' };

describe('a treatment that is done again', () => {
  it('3.9 is a track of its own with its own day 0, and the first one says by whom it was followed', () => {
    const { tracks } = planRecovery([first, again]);
    expect(tracks.map(({ treatment, dayZero, revisedBy }) => [treatment, dayZero, revisedBy])).toEqual([
      ['chin', 0, 'chin-again'],
      ['chin-again', 21, null],
    ]);
  });

  it('3.9 keeps the history of the first as a past track that ends the day before', () => {
    const plan = planRecovery([first, again]);
    expect(plan.tracks[0]?.phases.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['first-days', 0, 3],
      ['early', 4, 14],
      ['settling', 15, 20],
    ]);
    const old = statusOn(plan, 30).filter(({ treatment }) => treatment === 'chin');
    expect(old.map(({ state }) => state)).toEqual(['past', 'past', 'past']);
  });

  const openEnded = (survivesRevision: boolean) =>
    treatmentWith(
      {
        restrictions: [
          { id: 'press', kind: 'massage', level: 'avoid', from: 0, until: null, statement: 'press', survivesRevision },
        ],
        tasks: [{ id: 'clean', span: days(1, null), statement: 'clean', touches: [], survivesRevision }],
      },
      { key: 'chin', on: '2026-11-23' },
    );

  it('3.9 ends what has no known end, unless it is marked to stay', () => {
    const ended = planRecovery([openEnded(false), again]);
    expect(ended.restrictions.find(({ kind }) => kind === 'massage')?.runs[0]?.to).toBe(20);
    expect(ended.tasks.find(({ id }) => id === 'clean')?.to).toBe(20);
    const kept = planRecovery([openEnded(true), again]);
    expect(kept.restrictions.find(({ kind }) => kind === 'massage')?.runs[0]?.to).toBeNull();
    expect(kept.tasks.find(({ id }) => id === 'clean')?.to).toBeNull();
  });

  it('3.9 keeps restrictions with a known end, and ends tasks, visits and milestones that were still to come', () => {
    const old = treatmentWith(
      {
        restrictions: [
          { id: 'gym', kind: 'strenuous-exercise', level: 'avoid', from: 0, until: untilDay(40), statement: 'gym' },
        ],
        visits: [
          { id: 'soon', kind: 'check', window: untilDay(1, 3), mergeable: true, statement: 'soon' },
          { id: 'while', kind: 'imaging', window: untilDay(19, 25), mergeable: true, statement: 'while' },
          { id: 'late', kind: 'fitting', window: untilDay(40, 50), mergeable: true, statement: 'late' },
        ],
        tasks: [{ id: 'late', span: days(30, 50), statement: 'late', touches: [] }],
        milestones: [
          { id: 'desk', kind: 'desk-work', window: untilDay(5, 7), statement: 'desk' },
          { id: 'crown', kind: 'crown', window: untilDay(20, 60), statement: 'crown' },
        ],
      },
      { key: 'chin', on: '2026-11-23' },
    );
    const plan = planRecovery(
      [old, treatmentWith({}, { key: 'again', on: '2026-12-14' })].map((one, index) =>
        index === 1 ? { ...one, revises: 'chin' } : one,
      ),
    );
    expect(plan.restrictions[0]?.runs[0]?.to).toBe(40);
    expect(plan.visits.map(({ kind, window }) => [kind, window.from, window.to])).toEqual([
      ['check', 1, 3],
      ['imaging', 19, 20],
    ]);
    expect(plan.tasks).toEqual([]);
    expect(plan.milestones.map(({ kind }) => kind)).toEqual(['desk-work']);
  });

  it('3.9 ends what rules added to the first, and adds it to the second', () => {
    const visit = { id: 'late', kind: 'imaging', window: untilDay(30), mergeable: false, statement: 's' } as const;
    const plan = planFor([first, again], { factors: [yes('R01')], rules: [ruleWith({ type: 'add-visit', visit })] });
    expect(plan.visits.filter(({ kind }) => kind === 'imaging').map(({ window }) => window.from)).toEqual([51]);
    expect(plan.changes.map(({ id }) => id)).toEqual(['rules/visits/late/21']);
  });

  it('3.9 keeps a limit that a rule lengthened as long as without the rule, at the least', () => {
    const rules = [
      ruleWith({ type: 'require-clearance', kind: 'strenuous-exercise' }),
      ruleWith({ type: 'require-clearance', kind: 'smoking' }, { id: 'smoking' }),
    ];
    const old = (plan: ReturnType<typeof planFor>, kind: string) =>
      plan.restrictions
        .find((one) => one.kind === kind)
        ?.runs.filter(({ askedBy }) => askedBy.some(({ treatment }) => treatment === 'chin'))
        .map(({ to, certainty }) => [to, certainty])
        .at(-1);
    const second = (on: string): Treatment => ({ ...treatmentWith({}, { key: 'again', on }), revises: 'chin' });
    const plan = planFor([first, second('2026-12-14')], { factors: [yes('R01')], rules });
    expect(old(plan, 'strenuous-exercise')).toEqual([28, 'ask']);
    expect(old(plan, 'smoking')).toEqual([28, 'binding']);
    const late = planFor([first, second('2027-02-01')], { factors: [yes('R01')], rules });
    expect(old(late, 'smoking')).toEqual([69, 'binding']);
  });

  it('is refused where the first is not in the plan, not before it, or without a date', () => {
    const plan =
      (...list: Treatment[]) =>
      () =>
        planRecovery(list);
    expect(plan(again)).toThrow(/treatments\[0\]\.revises/u);
    expect(plan(first, { ...again, on: toCivilDate('2026-11-23') })).toThrow(/Name the key of an earlier treatment/u);
    expect(plan(chinOn(null), { ...again, on: null })).toThrow(/give both a date/u);
  });
});
