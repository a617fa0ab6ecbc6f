import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { messages, texts } from './calendar.examples.ts';
import { linesOf } from './judges.examples.ts';
import { toCalendar } from './to-calendar.ts';
import { updateCalendar, type CalendarRecord } from './update-calendar.ts';

const options = { texts, messages, locale: 'en', planId: 'p-1', detail: 'full' as const };
const issue = (stamp: string, earlier: CalendarRecord, ...treatments: Parameters<typeof planRecovery>[0]) =>
  updateCalendar(planRecovery(treatments), { ...options, stamp }, earlier);

const first = issue('20261121T090000Z', {}, chinOn('2026-11-23'));

describe('a calendar that is published again', () => {
  it('7.10 carries the stamp that the host gave', () => {
    expect(new Set(linesOf(first.file, 'DTSTAMP'))).toEqual(new Set(['DTSTAMP:20261121T090000Z']));
    expect(() => issue('2026-11-21', {}, chinOn('2026-11-23'))).toThrow(/20261121T090000Z/u);
  });

  it('7.10 counts one up where an event has moved, and says when it changed', () => {
    const moved = issue('20261122T090000Z', first.record, chinOn('2026-11-24'));
    expect(new Set(linesOf(moved.file, 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:1']));
    expect(new Set(linesOf(moved.file, 'LAST-MODIFIED'))).toEqual(new Set(['LAST-MODIFIED:20261122T090000Z']));
    expect(linesOf(moved.file, 'UID')).toEqual(linesOf(first.file, 'UID'));
  });

  it('7.10 leaves number and time of change where nothing has changed', () => {
    const same = issue('20261122T090000Z', first.record, chinOn('2026-11-23'));
    expect(new Set(linesOf(same.file, 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:0']));
    expect(new Set(linesOf(same.file, 'LAST-MODIFIED'))).toEqual(new Set(['LAST-MODIFIED:20261121T090000Z']));
    expect(same.record).toEqual(first.record);
  });

  it('7.10 leaves the number where only words have changed, and says that they did', () => {
    const renamed = updateCalendar(
      planRecovery([chinOn('2026-11-23')]),
      { ...options, messages: { ...messages, resumeNote: 'Call us first.' }, stamp: '20261122T090000Z' },
      first.record,
    );
    expect(new Set(linesOf(renamed.file, 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:0']));
    expect(linesOf(renamed.file, 'LAST-MODIFIED')).toContain('LAST-MODIFIED:20261122T090000Z');
  });

  it('7.10 says that an event changed where only its reminder did', () => {
    const plan = planRecovery([chinOn('2026-11-23')]);
    const reminding = { ...options, stamp: '20261122T090000Z', remindAtHour: 9 };
    const { file, record } = updateCalendar(plan, reminding, first.record);
    expect(linesOf(file, 'LAST-MODIFIED:20261122T090000Z')).toHaveLength(linesOf(file, 'TRIGGER').length);
    expect(new Set(linesOf(file, 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:0']));
    expect(updateCalendar(plan, { ...reminding, stamp: '20261123T090000Z' }, record).record).toEqual(record);
  });

  it('7.11 keeps an event that is no longer in the plan as cancelled, once, with a raised number', () => {
    const both = issue('20261121T090000Z', {}, chinOn('2026-11-23'), toothOn('2026-11-23'));
    const fewer = issue('20261122T090000Z', both.record, chinOn('2026-11-23'));
    const gone = Object.entries(fewer.record).filter(([, { cancelled }]) => cancelled);
    expect(gone.length).toBeGreaterThan(0);
    expect(Object.keys(fewer.record).toSorted()).toEqual(Object.keys(both.record).toSorted());
    for (const [, { sequence }] of gone) expect(sequence).toBe(1);
    expect(linesOf(fewer.file, 'STATUS:CANCELLED')).toHaveLength(gone.length);

    const again = issue('20261123T090000Z', fewer.record, chinOn('2026-11-23'));
    expect(again.record).toEqual(fewer.record);
    const back = issue('20261124T090000Z', again.record, chinOn('2026-11-23'), toothOn('2026-11-23'));
    for (const [uid] of gone) expect(back.record[uid]).toMatchObject({ cancelled: false, sequence: 2 });
  });

  it('7.11 takes a whole file back by name and a raised sequence, without a record', () => {
    const plan = planRecovery([chinOn('2026-11-23')]);
    const stateless = { texts, messages, locale: 'en', stamp: '20261121T090000Z' };
    const cancelled = toCalendar(plan, { ...stateless, cancelled: true, sequence: 1, remindAtHour: 9 });
    expect(linesOf(cancelled, 'UID')).toEqual(linesOf(toCalendar(plan, stateless), 'UID'));
    expect(new Set(linesOf(cancelled, 'STATUS'))).toEqual(new Set(['STATUS:CANCELLED']));
    expect(new Set(linesOf(cancelled, 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:1']));
    expect(cancelled).not.toContain('VALARM');
    expect(() => toCalendar(plan, { ...stateless, cancelled: true })).toThrow(/sequence/u);
  });

  it('keeps no word in its record', () => {
    expect(JSON.stringify(first.record)).not.toMatch(/check|gym|chin|smoking/iu);
  });
});
