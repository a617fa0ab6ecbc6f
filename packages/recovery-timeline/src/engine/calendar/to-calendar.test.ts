import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import { messages, texts } from './calendar.examples.ts';
import { stableHash } from './stable-hash.ts';
import { toCalendar, type CalendarOptions } from './to-calendar.ts';
import { utf8Bytes, utf8Length } from './utf8.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);
const options: CalendarOptions = { texts, messages, stamp: '20261121T090000Z', locale: 'en' };

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const propertiesOf = (file: string, name: string) =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name));

describe('a calendar file', () => {
  it('has the visits, the ends of restrictions and the milestones, on the right days', () => {
    const events = eventsOf(toCalendar(plan, { ...options, detail: 'full' }));
    expect(events.map(({ summary, startDate }) => `${startDate.toString()} ${summary}`)).toEqual([
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

  it('has one-day events whose end is the next day', () => {
    for (const event of eventsOf(toCalendar(plan, options))) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
    }
  });

  it('says nothing about health by default, not even in its name', () => {
    const file = toCalendar(plan, options);
    expect(new Set(eventsOf(file).map(({ summary }) => summary))).toEqual(new Set(['Reminder']));
    expect(file).not.toContain('DESCRIPTION');
    expect(file).toContain('X-WR-CALNAME:Reminder');
    expect(file.toLowerCase()).not.toMatch(/implant|smoking|gym|stitches|check/u);
  });

  it('says in full what each event is, when and who asks', () => {
    const [check] = eventsOf(toCalendar(plan, { ...options, detail: 'full' }));
    expect(check?.description.replaceAll('\u2009', ' ')).toBe(
      'Between November 25 – 26, 2026\nchin implant: We look at the wound.\ndental implant: We look at the gum.',
    );
  });

  it('leaves the person free and carries the stamp that the host gave', () => {
    const file = toCalendar(plan, options);
    expect(new Set(propertiesOf(file, 'TRANSP'))).toEqual(new Set(['TRANSP:TRANSPARENT']));
    expect(new Set(propertiesOf(file, 'DTSTAMP'))).toEqual(new Set(['DTSTAMP:20261121T090000Z']));
    expect(file).toContain('METHOD:PUBLISH');
    expect(file).not.toMatch(/VTODO|TZID|^DURATION/mu);
  });

  it('reminds of visits alone, at the hour that the host chose', () => {
    const file = toCalendar(plan, { ...options, remindAtHour: 9 });
    expect(propertiesOf(file, 'TRIGGER')).toEqual(['TRIGGER:PT9H', 'TRIGGER:PT9H', 'TRIGGER:PT9H']);
    expect(eventsOf(file)).toHaveLength(8);
  });

  it('takes events back by name and a raised sequence', () => {
    const cancelled = toCalendar(plan, { ...options, cancelled: true, sequence: 1 });
    expect(propertiesOf(cancelled, 'UID')).toEqual(propertiesOf(toCalendar(plan, options), 'UID'));
    expect(new Set(propertiesOf(cancelled, 'STATUS'))).toEqual(new Set(['STATUS:CANCELLED']));
    expect(new Set(propertiesOf(cancelled, 'SEQUENCE'))).toEqual(new Set(['SEQUENCE:1']));
  });

  it('of a leap day ends on 1 March', () => {
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

  it('needs dates and a UTC stamp, and says so', () => {
    expect(() => toCalendar(planRecovery([chinOn(null)]), options)).toThrow(/Give every treatment a date/u);
    expect(() => toCalendar(plan, { ...options, stamp: '2026-11-21' })).toThrow(/20261121T090000Z/u);
  });
});

describe('the names of events', () => {
  const uids = (...treatments: Parameters<typeof planRecovery>[0]) =>
    propertiesOf(toCalendar(planRecovery(treatments), options), 'UID:');

  it('are all different', () => {
    const names = propertiesOf(toCalendar(plan, options), 'UID:');
    expect(new Set(names).size).toBe(names.length);
  });

  it('stay when another treatment or another rule joins the plan', () => {
    const brow = treatmentWith(
      {
        visits: [
          { id: 'v', kind: 'imaging', window: { unit: 'day', min: 0, max: 0 }, mergeable: true, statement: 's' },
        ],
      },
      { key: 'another', on: '2026-11-23' },
    );
    const before = uids(chinOn('2026-11-23'));
    expect(uids(chinOn('2026-11-23'), brow)).toEqual(expect.arrayContaining(before));
  });

  it('stay when day 0 moves only where the host names the plan', () => {
    const file = (on: string, more = {}) =>
      propertiesOf(toCalendar(planRecovery([chinOn(on)]), { ...options, ...more }), 'UID:');
    expect(file('2026-11-23', { planId: 'p-1' })).toEqual(file('2026-12-23', { planId: 'p-1' }));
    expect(file('2026-11-23')).not.toEqual(file('2026-12-23'));
    expect(file('2026-11-23', { planId: 'p-1' })).not.toEqual(file('2026-11-23', { planId: 'p-2' }));
  });

  it('end in the domain of the host', () => {
    const names = propertiesOf(toCalendar(plan, { ...options, uidDomain: 'clinic.example' }), 'UID:');
    for (const name of names) expect(name).toMatch(/^UID:[0-9a-f]{16}@clinic\.example$/u);
  });

  it('follow the published test values of 64-bit FNV-1a', () => {
    expect(stableHash('')).toBe('cbf29ce484222325');
    expect(stableHash('a')).toBe('af63dc4c8601ec8c');
    expect(stableHash('foobar')).toBe('85944171f73967e8');
  });
});

describe('whatever the texts hold', () => {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const hostile = fc
    .array(
      fc.oneof(
        anyText(),
        fc.constantFrom(
          '턱 보형물 수술 후 ',
          'زرع الذقن ',
          '👩🏽‍⚕️',
          '🇰🇷',
          '\r',
          '\r\n',
          '\n',
          '\u0007',
          '\u2028',
          '\ud800',
          ';,:"\\',
          '=cmd()',
          'e\u0301'.repeat(60),
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  const fileWith = (text: string) =>
    toCalendar(plan, {
      ...options,
      detail: 'full',
      messages: { ...messages, resumeNote: text, visitKinds: { ...messages.visitKinds, check: text } },
    });

  it('the bytes of a text are counted as they are written', () => {
    fc.assert(fc.property(hostile, (text) => utf8Length(text) === utf8Bytes(text).length));
  });

  it('no line is longer than 75 octets, and none is cut inside a character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = fileWith(text).split('\r\n');
        expect(lines.filter((line) => encoder.encode(line).length > 75)).toEqual([]);
        expect(lines.filter((line) => decoder.decode(encoder.encode(line)) !== line)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('no bare line end and no control character is left, and the file ends with one', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const file = fileWith(text);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Control}/u);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('an independent parser reads the very same days and words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const events = eventsOf(fileWith(text));
        const kept = text
          .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
          .replaceAll(/(?![\t\n])\p{Control}|\p{Surrogate}/gu, '');
        expect(events).toHaveLength(8);
        expect(events[0]?.summary).toBe(kept);
        expect(events[0]?.startDate.toString()).toBe('2026-11-25');
        expect(events[3]?.description.startsWith(kept)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
