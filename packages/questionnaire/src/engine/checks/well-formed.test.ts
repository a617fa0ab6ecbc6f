import { describe, expect, it } from 'vitest';
import { isDate, isDateTime, isTime, isUrl } from './well-formed.ts';

describe('a date', () => {
  it.each(['2026', '2026-01', '2026-09', '2026-10', '2026-12', '2026-05-31', '2024-02-29', '0001'])('%s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '',
    '0000',
    '0000-05',
    '202',
    '20261',
    'x2026',
    '2026x',
    '2026-',
    '2026-1',
    '2026-00',
    '2026-13',
    '2026-20',
    '2026-051',
    '2026-02-30',
    '2025-02-29',
    '2026-05-1',
    '2026-05-31x',
    'last May',
  ])('is not "%s"', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a time of day', () => {
  it.each(['00:00:00', '09:30:00', '19:59:59', '20:00:00', '23:59:60', '12:00:00.5', '12:00:00.123'])('%s', (text) => {
    expect(isTime(text)).toBe(true);
  });

  it.each([
    '',
    '9:30:00',
    '24:00:00',
    '30:00:00',
    '12:60:00',
    '12:5:00',
    '12:00',
    '12:00:61',
    '12:00:70',
    '12:00:5',
    '12:00:00.',
    '12:00:00.x',
    '12:00:00,5',
    'x12:00:00',
    '12:00:00x',
    '1x:00:00',
    '2x:00:00',
    '12:0x:00',
    '12:00:0x',
  ])('is not "%s"', (text) => {
    expect(isTime(text)).toBe(false);
  });
});

describe('a moment', () => {
  it.each(['Z', '+00:00', '-05:00', '+09:30', '+13:59', '-14:00', '+14:00'])('has a time in the zone %s', (zone) => {
    expect(isDateTime(`2026-05-01T09:30:00${zone}`)).toBe(true);
    expect(isDateTime(`2026-05-01T09:30:00.25${zone}`)).toBe(true);
  });

  it.each(['', 'z', 'ZZ', 'Zx', '+1:00', '+0500', '+05:60', '+05:0', '+14:01', '+15:00', '+24:00', '+0x:00', '05:00'])(
    'has none in the zone "%s"',
    (zone) => {
      expect(isDateTime(`2026-05-01T09:30:00${zone}`)).toBe(false);
    },
  );

  it.each(['2026', '2026-05', '2026-05-01'])('may be no nearer than %s', (text) => {
    expect(isDateTime(text)).toBe(true);
  });

  it.each([
    '',
    'T',
    'T09:30:00Z',
    '2026T09:30:00Z',
    '2026-05T09:30:00Z',
    '2026-05-01T',
    '2026-05-01TZ',
    '2026-02-30',
    '2026-02-30T09:30:00Z',
    '2026-05-01T25:00:00Z',
    '2026-05-01T09:30:00ZT09:30:00Z',
    '2026-05-01T09:30:00TZ',
  ])('is not "%s"', (text) => {
    expect(isDateTime(text)).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    'https://clinic.example',
    'URN:uuid:1',
    'tel:+1-555',
    'a+b.c-d1:x',
    'https://x.example/%2F%aB',
    'https://클리닉.example/a?b=c#d',
  ])('%s', (text) => {
    expect(isUrl(text)).toBe(true);
  });

  it.each([
    '',
    'clinic.example',
    'https:',
    'https://',
    'https:///',
    '1a:x',
    ':x',
    'a_b:x',
    ' urn:x',
    'urn:x ',
    'urn:a b',
    'urn:a<b',
    'urn:a"b',
    'urn:a\\b',
    'urn:a\u0000b',
    'urn:a\ud800b',
    'urn:100%',
    'urn:%2',
    'urn:%g2',
    'urn:%2g',
  ])('is not %j', (text) => {
    expect(isUrl(text)).toBe(false);
  });
});
