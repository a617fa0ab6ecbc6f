import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import type { Booking } from '../visits/booking.ts';
import { messages, texts } from './calendar.examples.ts';
import { CALENDAR_FILE_NAME, CALENDAR_MEDIA_TYPE } from './calendar-file.ts';
import { componentOf, linesOf, readByIcalJs, readByNodeIcal } from './judges.examples.ts';
import { toCalendar, type CalendarFileOptions } from './to-calendar.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);
const options: CalendarFileOptions = { texts, messages, stamp: '20261121T090000Z', locale: 'en' };
const fileOf = (more: Partial<CalendarFileOptions> = {}) => toCalendar(plan, { ...options, ...more });
const titlesOf = (file: string) => readByIcalJs(file).map(({ start, title }) => `${start} ${title}`);

/** Ten in the morning in Seoul, one in the morning in London. */
const booking: Booking = {
  visit: { treatment: 'chin', id: 'check' },
  start: '2026-11-25T10:00:00+09:00',
  end: '2026-11-25T10:30:00+09:00',
  timeZone: 'Asia/Seoul',
};

describe('a calendar file', () => {
  it('has the visits, the limits and the milestones, on the right days', () => {
    expect(titlesOf(fileOf({ detail: 'full' }))).toEqual([
      '2026-11-09 Limit: smoking',
      '2026-11-23 Limit: hard food',
      '2026-11-23 Limit: pressure',
      '2026-11-23 Limit: hard exercise',
      '2026-11-25 Check',
      '2026-11-28 Earliest day: desk work',
      '2026-11-30 Stitches',
      '2026-12-08 May start again: hard food',
      '2026-12-08 May start again: hard exercise',
      '2027-02-23 Fitting',
      '2027-02-23 May start again: smoking',
      '2027-02-23 Earliest day: crown',
    ]);
  });

  it('says in full what each event is, when and who asks', () => {
    const check = readByIcalJs(fileOf({ detail: 'full' })).find(({ title }) => title === 'Check');
    expect(check?.description.replaceAll('\u2009', ' ')).toBe(
      'Between November 25 – 26, 2026\nchin implant: We look at the wound.\ndental implant: We look at the gum.',
    );
  });

  it('7.5 has whole days whose end is the next day, with both judges', () => {
    for (const { start, end } of [...readByIcalJs(fileOf()), ...readByNodeIcal(fileOf())])
      expect(Date.parse(end) - Date.parse(start)).toBe(86_400_000);
    expect(linesOf(fileOf(), 'DTSTART')).toHaveLength(linesOf(fileOf(), 'DTSTART;VALUE=DATE:').length);
  });

  it('7.5 of a leap day ends on 1 March', () => {
    const leap = treatmentWith(
      {
        visits: [{ id: 'v', kind: 'check', window: { unit: 'day', min: 0, max: 0 }, mergeable: true, statement: 's' }],
      },
      { on: '2028-02-29' },
    );
    expect(toCalendar(planRecovery([leap]), options)).toContain(
      'DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301',
    );
  });

  it('7.6 says ends, and lengths of time only as whole days or hours', () => {
    const file = fileOf({ remindAtHour: 9, bookings: [booking] });
    expect(linesOf(file, 'DURATION')).toEqual([]);
    expect(file.match(/(?<=:)-?PT?\d\w*/gu)?.filter((length) => !/^-?P(?:\d+D|T\d+H)$/u.test(length))).toEqual([]);
  });

  it('7.7 has a visit with a time in UTC, and no time zone', () => {
    const file = fileOf({ bookings: [booking] });
    expect(file).toContain('DTSTART:20261125T010000Z\r\nDTEND:20261125T013000Z');
    expect(file).not.toMatch(/TZID|VTIMEZONE/u);
    for (const read of [readByIcalJs, readByNodeIcal])
      expect(read(file).find(({ start }) => start === '2026-11-25T01:00:00Z')?.end).toBe('2026-11-25T01:30:00Z');
  });

  it('7.7 says the time by both clocks where they differ, and by none where they do not', () => {
    const said = (timeZone: string) =>
      readByIcalJs(fileOf({ bookings: [booking], timeZone }))
        .find(({ start }) => start.includes('T'))
        ?.description.replaceAll('\u202F', ' ');
    expect(said('Europe/London')).toBe(
      'November 25, 2026 at 10:00 AM Korean Standard Time\nNovember 25, 2026 at 1:00 AM Greenwich Mean Time',
    );
    expect(said('Asia/Tokyo')).toBe('');
  });

  it('7.8 refuses a time without an offset, and a booking that cannot be, by its place', () => {
    const booked = (wrong: Partial<Booking>) => () => fileOf({ bookings: [{ ...booking, ...wrong }] });
    expect(booked({ start: '2026-11-25T10:00:00' })).toThrow(/bookings\[0\]\.start/u);
    expect(booked({ end: '2026-11-25T09:00:00+09:00' })).toThrow(/bookings\[0\]\.end/u);
    for (const start of ['2026-02-30T10:00:00+09:00', '2026-11-25T24:00:00+09:00', '2026-11-25T10:60:00+09:00'])
      expect(booked({ start })).toThrow(/bookings\[0\]\.start/u);
    for (const timeZone of ['Seoul', '+09:00']) expect(booked({ timeZone })).toThrow(/bookings\[0\]\.timeZone/u);
    expect(booked({ visit: { treatment: 'chin', id: 'none' } })).toThrow(/bookings\[0\]\.visit/u);
    for (const line of linesOf(fileOf({ bookings: [booking] }), 'DT')) expect(line).toMatch(/:\d{8}$|:\d{8}T\d{6}Z$/u);
  });

  it('has one time for a visit that serves two purposes, and drops none of two silently', () => {
    const same = { ...booking, visit: { treatment: 'tooth', id: 'check' } };
    expect(fileOf({ bookings: [booking, same] })).toBe(fileOf({ bookings: [booking] }));
    const later = { ...same, start: '2026-11-26T10:00:00+09:00', end: '2026-11-26T10:30:00+09:00' };
    expect(() => fileOf({ bookings: [booking, later] })).toThrow(/bookings\[1\]\.visit/u);
  });

  it('7.12 is published, not sent as an invitation', () => {
    expect(componentOf(fileOf()).getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(fileOf()).not.toMatch(/ATTENDEE|ORGANIZER/u);
  });

  it('7.13 reminds of visits alone, at the hour that the host chose, and a day before one with a time', () => {
    expect(linesOf(fileOf({ remindAtHour: 9 }), 'TRIGGER')).toEqual(Array.from({ length: 3 }, () => 'TRIGGER:PT9H'));
    expect(linesOf(fileOf({ remindAtHour: 9, bookings: [booking] }), 'TRIGGER')).toEqual([
      'TRIGGER:-P1D',
      'TRIGGER:PT9H',
      'TRIGGER:PT9H',
    ]);
    for (const event of componentOf(fileOf({ remindAtHour: 9 })).getAllSubcomponents('vevent'))
      for (const alarm of event.getAllSubcomponents('valarm')) {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
        expect(alarm.getFirstPropertyValue('description')).toBe('Reminder');
      }
    expect(() => fileOf({ remindAtHour: 24 })).toThrow(/remindAtHour/u);
  });

  it('7.14 has events alone, no tasks', () => {
    expect(componentOf(fileOf({ detail: 'full' })).getAllSubcomponents('vtodo')).toEqual([]);
  });

  it('7.15 leaves the person free, but for visits with a time', () => {
    for (const limits of ['days', 'ends', 'bar'] as const)
      expect(new Set(linesOf(fileOf({ limits }), 'TRANSP'))).toEqual(new Set(['TRANSP:TRANSPARENT']));
    expect(linesOf(fileOf({ bookings: [booking] }), 'TRANSP:OPAQUE')).toHaveLength(1);
  });

  it('7.16 says in both ways how often a feed is fetched anew', () => {
    expect(fileOf()).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D');
  });

  it('7.17 tells a long limit by its first day and the day after it, by the latter alone, or as a bar', () => {
    const exercise = (limits: 'days' | 'ends' | 'bar') =>
      readByIcalJs(fileOf({ detail: 'full', limits }))
        .filter(({ title }) => title.endsWith('hard exercise'))
        .map(({ start, end, title }) => `${start} ${end} ${title}`);
    const [begins, ends] = [
      '2026-11-23 2026-11-24 Limit: hard exercise',
      '2026-12-08 2026-12-09 May start again: hard exercise',
    ];
    expect(exercise('days')).toEqual([begins, ends]);
    expect(exercise('ends')).toEqual([ends]);
    expect(exercise('bar')).toEqual(['2026-11-23 2026-12-08 Limit: hard exercise']);
  });

  it('7.17 tells of a limit without a known end by its first day alone', () => {
    const pressure = (limits: 'days' | 'bar') =>
      titlesOf(fileOf({ detail: 'full', limits })).filter((title) => title.endsWith('pressure'));
    expect(pressure('days')).toEqual(['2026-11-23 Limit: pressure']);
    expect(pressure('bar')).toEqual(['2026-11-23 Limit: pressure']);
  });

  it('7.18 says nothing about health by default, not even in its name', () => {
    const file = fileOf({ bookings: [booking], timeZone: 'Europe/London', remindAtHour: 9 });
    expect(new Set(readByIcalJs(file).map(({ title }) => title))).toEqual(new Set(['Reminder']));
    expect(fileOf()).not.toContain('DESCRIPTION');
    expect(file).toContain('X-WR-CALNAME:Reminder');
    expect(file.toLowerCase()).not.toMatch(/implant|smoking|gym|stitches|check/u);
  });

  it('7.19 is served as a published calendar, under a name in ASCII', () => {
    expect(CALENDAR_MEDIA_TYPE).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(CALENDAR_FILE_NAME).toMatch(/^[\w.-]+\.ics$/u);
  });

  it('7.10 refuses a stamp or a sequence that cannot be', () => {
    for (const stamp of ['20261321T090000Z', '20260230T090000Z', '20261121T250000Z', '20261121T090000'])
      expect(() => fileOf({ stamp })).toThrow(/stamp/u);
    for (const sequence of [-1, 0.5, NaN, 2 ** 31]) expect(() => fileOf({ sequence })).toThrow(/sequence/u);
    expect(new Set(linesOf(fileOf({ sequence: 3 }), 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:3']));
  });

  it('needs dates, and says so', () => {
    expect(() => toCalendar(planRecovery([chinOn(null)]), options)).toThrow(/Give every treatment a date/u);
  });
});
