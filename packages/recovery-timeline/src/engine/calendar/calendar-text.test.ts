import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { messages, texts } from './calendar.examples.ts';
import { escapeText, foldLine } from './content-line.ts';
import { hostileText, keptOf } from './hostile-texts.examples.ts';
import { readByIcalJs, readByNodeIcal } from './judges.examples.ts';
import { toCalendar } from './to-calendar.ts';
import { utf8Bytes, utf8Length } from './utf8.ts';

const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A file in which a text stands as a title, in a description and in an alarm. */
const fileWith = (text: string) =>
  toCalendar(plan, {
    texts,
    messages: { ...messages, resumeNote: text, visitKinds: { ...messages.visitKinds, check: text } },
    stamp: '20261121T090000Z',
    locale: 'en',
    detail: 'full',
    remindAtHour: 9,
  });

const forAnyText = (check: (text: string) => void) => fc.assert(fc.property(hostileText, check), PROPERTY_RUNS);

describe('whatever the texts hold', () => {
  it('7.1 no line is longer than 75 octets, and none is cut inside a character', () => {
    forAnyText((text) => {
      const lines = fileWith(text).split('\r\n');
      expect(lines.filter((line) => encoder.encode(line).length > 75)).toEqual([]);
      expect(lines.filter((line) => decoder.decode(encoder.encode(line)) !== line)).toEqual([]);
    });
  });

  it('7.1 a line is cut between what readers see as characters', () => {
    const doctor = '👩🏽‍⚕️';
    const [, ...continued] = foldLine(`SUMMARY:${doctor.repeat(40)}`).split('\r\n');
    expect(continued.length).toBeGreaterThan(5);
    for (const line of continued) expect(line.replaceAll(doctor, '')).toBe(' ');
  });

  it('7.2 no bare line end and no control character is left', () => {
    forAnyText((text) => {
      expect(fileWith(text).replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Control}/u);
    });
  });

  it('7.3 backslash, semicolon, comma and line end are escaped; colon and quote are not', () => {
    expect(escapeText('a\\b;c,d\r\ne:"f"')).toBe(String.raw`a\\b\;c\,d\ne:"f"`);
  });

  it('7.4 the file ends with a line end', () => {
    forAnyText((text) => {
      expect(fileWith(text).endsWith('END:VCALENDAR\r\n')).toBe(true);
    });
  });

  it('the bytes of a text are counted as they are written', () => {
    forAnyText((text) => {
      expect(utf8Length(text)).toBe(utf8Bytes(text).length);
    });
  });

  it.each([
    ['ical.js', readByIcalJs],
    ['node-ical', readByNodeIcal],
  ])('9 ICS parse(emit(p)) = p: %s reads the very same days and words', (_, read) => {
    const [expected] = [readByIcalJs(fileWith('x'))];
    forAnyText((text) => {
      const events = read(fileWith(text));
      expect(events.map(({ start, end, uid }) => [start, end, uid])).toEqual(
        expected.map(({ start, end, uid }) => [start, end, uid]),
      );
      const check = events.find(({ start }) => start === '2026-11-25');
      expect(check?.title).toBe(keptOf(text));
      const resume = events.find(({ title }) => title === 'May start again: hard food');
      expect(resume?.description).toBe(keptOf(`${text}\ndental implant: soft-food`));
    });
  });
});
