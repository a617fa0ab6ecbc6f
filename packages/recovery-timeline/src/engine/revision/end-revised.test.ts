import { toCivilDate } from '@osseo/core';
import { days, untilDay } from '@osseo/procedures';
import { breastFatTransfer } from '@osseo/procedures/breast-fat-transfer';
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

  it('3.9 leaves no day of the first without a phase, also between one in weeks and the next in months', () => {
    // Weeks 3-6 end on day 42, month 2 begins on day 61: the days between belong to the weeks.
    const { tracks } = planRecovery([first, { ...again, on: toCivilDate('2027-01-12') }]);
    expect(tracks[0]?.phases.at(-1)).toMatchObject({ id: 'settling', from: 15, to: 49 });
  });

  it('3.9 ends what was done again by days of the plan, also where its own day 0 is not the first', () => {
    const visit = (id: string, min: number, max: number) =>
      ({ id, kind: 'check', window: { unit: 'day', min, max }, mergeable: false, statement: id }) as const;
    const second: Treatment = {
      ...treatmentWith(
        {
          phases: [
            { id: 'early', span: days(0, 9), title: 't', normal: [], care: [] },
            { id: 'late', span: days(10, null), title: 't', normal: [], care: [] },
          ],
          restrictions: [
            { id: 'press', kind: 'massage', level: 'avoid', from: 0, until: null, statement: 's' },
            { id: 'sun', kind: 'sun', level: 'avoid', from: 13, until: null, statement: 's' },
            { id: 'sauna', kind: 'sauna', level: 'avoid', from: 14, until: null, statement: 's' },
          ],
          tasks: [
            { id: 'clean', span: days(1, null), statement: 'clean', touches: [] },
            { id: 'last', span: days(13, 20), statement: 'last', touches: [] },
            { id: 'never', span: days(14, 20), statement: 'never', touches: [] },
          ],
          visits: [visit('whole', 12, 13), visit('cut', 13, 20), visit('never', 14, 20)],
          milestones: [
            { id: 'reached', kind: 'desk-work', window: untilDay(13), statement: 's' },
            { id: 'never', kind: 'crown', window: untilDay(14), statement: 's' },
          ],
        },
        { key: 'second', on: '2026-12-03' },
      ),
      revises: 'nothing',
    };
    const nothing = treatmentWith({}, { key: 'nothing', on: '2026-11-23' });
    const third: Treatment = { ...treatmentWith({}, { key: 'third', on: '2026-12-17' }), revises: 'second' };
    const plan = planRecovery([nothing, second, third]);
    // Days 10 to 23 of the plan: days 0 to 13 of the second treatment.
    expect(plan.tracks[1]?.phases.map(({ from, to }) => [from, to])).toEqual([
      [10, 19],
      [20, 23],
    ]);
    expect(plan.restrictions.map(({ kind, runs }) => [kind, runs[0]?.from, runs[0]?.to])).toEqual([
      ['massage', 10, 23],
      ['sun', 23, 23],
    ]);
    expect(plan.tasks.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['clean', 11, 23],
      ['last', 23, 23],
    ]);
    expect(plan.visits.map(({ purposes, window }) => [purposes[0]?.id, window.from, window.to])).toEqual([
      ['whole', 22, 23],
      ['cut', 23, 23],
    ]);
    expect(plan.milestones.map(({ kind }) => kind)).toEqual(['desk-work']);
  });

  it('3.9 ends on the day on which it is first done again, where it is twice', () => {
    const later: Treatment = { ...chinOn('2027-01-12'), key: 'a-later', revises: 'chin' };
    for (const list of [
      [first, again, later],
      [later, again, first],
    ]) {
      const track = planRecovery(list).tracks.find(({ treatment }) => treatment === 'chin');
      expect([track?.revisedBy, track?.phases.at(-1)?.to]).toEqual(['chin-again', 20]);
    }
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

  it('3.9 goes on asking to watch for a new lump in the breast, whatever is done there again', () => {
    const fat = { key: 'fat', procedure: breastFatTransfer, on: toCivilDate('2026-11-23') };
    const { tasks } = planRecovery([fat, { ...again, revises: 'fat' }]);
    expect(tasks.filter(({ treatment, to }) => treatment === 'fat' && to === null).map(({ id }) => id)).toEqual([
      'new-lump',
    ]);
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

  it('4.3 keeps what one factor lengthened when another one asks for clearance', () => {
    const rules = [
      ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 7 }, { factor: 'R03' }),
      ruleWith({ type: 'require-clearance', kind: 'strenuous-exercise' }, { factor: 'R38' }),
    ];
    const gymFor = (on: string, ...factors: ('R03' | 'R38')[]) => {
      const second: Treatment = { ...treatmentWith({}, { key: 'again', on }), revises: 'chin' };
      const plan = planFor([first, second], { factors: factors.map(yes), rules });
      const runs = plan.restrictions.find(({ kind }) => kind === 'strenuous-exercise')?.runs;
      return [runs?.at(-1)?.to, plan.changes[0]?.because.map((reason) => reason.type === 'rule' && reason.factor)];
    };
    expect(gymFor('2026-12-14', 'R03')).toEqual([35, ['R03']]);
    expect(gymFor('2026-12-14', 'R03', 'R38')).toEqual([35, ['R03']]);
    // Done again between the two ends that are longer: the clearance lasts until then, the other factor beyond.
    expect(gymFor('2026-12-19', 'R03', 'R38')).toEqual([35, ['R38', 'R03']]);
    expect(gymFor('2027-02-01', 'R03', 'R38')).toEqual([69, ['R38']]);
  });

  it('is refused where the first is not in the plan, not before it, or without a date', () => {
    const plan =
      (...list: Treatment[]) =>
      () =>
        planRecovery(list);
    expect(plan(again)).toThrow(/treatments\[0\]\.revises/u);
    expect(plan(first, { ...again, on: toCivilDate('2026-11-23') })).toThrow(/Name the key of an earlier treatment/u);
    expect(plan(first, { ...again, revises: 'nobody' })).toThrow(/treatments\[1\]\.revises/u);
    expect(plan(chinOn(null), { ...again, on: null })).toThrow(/give both a date/u);
  });
});
