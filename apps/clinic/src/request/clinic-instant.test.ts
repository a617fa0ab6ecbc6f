import { expect, it } from 'vitest';
import { clinicInstant } from './clinic-instant.ts';

const moment = new Date('2026-07-01T23:30:05.123Z');

it.each([
  ['Europe/London', '2026-07-02T00:30:05+01:00'],
  ['Asia/Seoul', '2026-07-02T08:30:05+09:00'],
  ['America/St_Johns', '2026-07-01T21:00:05-02:30'],
  ['UTC', '2026-07-01T23:30:05+00:00'],
])('is the moment by the clock of %s', (timeZone, expected) => {
  expect(clinicInstant(moment, timeZone)).toBe(expected);
  expect(Date.parse(expected)).toBe(Math.floor(moment.getTime() / 1000) * 1000);
});
