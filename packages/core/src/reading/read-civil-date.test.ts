import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toCivilDate, type CivilDate } from '../civil-date/civil-date.ts';
import { formatCivilDate, type CivilDateStyle } from '../civil-date/format-civil-date.ts';
import { readCivilDate } from './read-civil-date.ts';

/** The date that a text is read as, or what is wrong with it. */
function read(text: string, locale?: string): unknown {
  const reading = readCivilDate(text, locale);
  return 'date' in reading ? reading.date : reading;
}

const anyDate = fc.integer({ min: 0, max: 109_937 }).map((days): CivilDate => addDays(toCivilDate('1900-01-01'), days));

describe('a date in one field', () => {
  it.each([
    ['en-GB', '3/4/2026'],
    ['en-GB', '03.04.2026'],
    ['en-GB', '3-4-2026'],
    ['en-GB', ' 3 4 2026 '],
    ['en-GB', '03042026'],
    ['en-US', '4/3/2026'],
    ['en-US', '04-03-2026'],
    ['es', '3/4/2026'],
    ['ko', '2026. 4. 3.'],
    ['ko', '2026/4/3'],
    ['ko', '20260403'],
    ['ko', '２０２６．４．３'],
    ['ko', '2026年4月3日'],
    ['ar', '3/4/2026'],
    ['ar', '٣/٤/٢٠٢٦'],
    ['ar-EG', '٣‏/٤‏/٢٠٢٦'],
    ['ar', '۳/۴/۲۰۲۶'],
    ['fa', '۲۰۲۶/۴/۳'],
    ['de', '3.4.2026'],
  ])('is read in the order of %s: %s', (locale, text) => {
    expect(read(text, locale)).toBe('2026-04-03');
  });

  it.each(['en-GB', 'en-US', 'en', 'ko', 'es', 'ar', undefined])('is read with the year first by %s', (locale) => {
    expect(read('2026-04-03', locale)).toBe('2026-04-03');
    expect(read('2026/4/3', locale)).toBe('2026-04-03');
    expect(read('2026년 4월 3일', locale)).toBe('2026-04-03');
  });

  it.each([
    ['en-GB', '3 April 2026'],
    ['en-GB', '3rd april, 2026'],
    ['en-GB', 'Friday 3 April 2026'],
    ['en-GB', '3apr2026'],
    ['en-US', 'April 3rd, 2026'],
    ['en', 'APR. 3 2026'],
    ['en', '2026 April 3'],
    ['es', '3 de abril de 2026'],
    ['es', 'viernes, 3 de abril de 2026'],
    ['es', '3 abr. 2026'],
    ['ko', '2026년 4월 3일 금요일'],
    ['ko', '2026년4월3일(금)'],
    ['ar', '3 أبريل 2026'],
    ['ar', 'الجمعة، ٣ ابريل ٢٠٢٦'],
    ['ar-LB', '٣ نيسان ٢٠٢٦'],
    ['fr', '3 avril 2026'],
    ['de', '3. Apr. 2026'],
  ])('is read with the names of %s: %s', (locale, text) => {
    expect(read(text, locale)).toBe('2026-04-03');
  });

  it('takes the beginning of a name that only one month has, with its marks or without', () => {
    expect(read('9 sept 2026', 'en-US')).toBe('2026-09-09');
    expect(read('9 fevrier 2026', 'fr')).toBe('2026-02-09');
    expect(read('9 ju 2026', 'en-GB')).toEqual({ problem: 'unreadable' });
    expect(read('9 jui 2026', 'fr')).toEqual({ problem: 'unreadable' });
  });

  it('reads no month from a name that two months have but for its marks', () => {
    expect(read('1 มี.ค. 2026', 'th')).toEqual({ problem: 'unreadable' });
  });

  it('says which day there is not', () => {
    expect(read('30 February 2026', 'en-GB')).toEqual({ problem: 'no-such-date', day: 30, month: 2, year: 2026 });
    expect(read('29/2/2026', 'en-GB')).toEqual({ problem: 'no-such-date', day: 29, month: 2, year: 2026 });
    expect(read('2026. 4. 31.', 'ko')).toEqual({ problem: 'no-such-date', day: 31, month: 4, year: 2026 });
    expect(read('3/13/20260', 'en-GB')).toMatchObject({ problem: 'no-such-date' });
  });

  it('never guesses at a short year', () => {
    expect(read('3/4/85', 'en-GB')).toEqual({ problem: 'year-too-short', year: '85' });
    expect(read('85. 4. 3.', 'ko')).toEqual({ problem: 'year-too-short', year: '85' });
    expect(read('85년 4월 3일', 'ko')).toEqual({ problem: 'year-too-short', year: '85' });
    expect(read('3 April 85', 'en-GB')).toEqual({ problem: 'year-too-short', year: '85' });
    expect(read('030485', 'en-GB')).toEqual({ problem: 'year-too-short', year: '85' });
    expect(read('3 April 198', 'en-GB')).toEqual({ problem: 'year-too-short', year: '198' });
  });

  it('asks where English without a country does not say which number is the month', () => {
    expect(read('3/4/2026', 'en')).toEqual({ problem: 'ambiguous', candidates: ['2026-03-04', '2026-04-03'] });
    expect(read('3/4/2026')).toEqual({ problem: 'ambiguous', candidates: ['2026-04-03', '2026-03-04'] });
    expect(read('3/4/2026', 'ko')).toEqual({ problem: 'ambiguous', candidates: ['2026-04-03', '2026-03-04'] });
    expect(read('03042026', 'en')).toEqual({ problem: 'ambiguous', candidates: ['2026-03-04', '2026-04-03'] });
    expect(read('3/3/2026', 'en')).toBe('2026-03-03');
    expect(read('13/4/2026', 'en')).toBe('2026-04-13');
  });

  it('asks before it reads the order of another country', () => {
    expect(read('4/13/2026', 'en-GB')).toEqual({ problem: 'ambiguous', candidates: ['2026-04-13'] });
    expect(read('13/4/2026', 'en-US')).toEqual({ problem: 'ambiguous', candidates: ['2026-04-13'] });
  });

  it('names what is missing', () => {
    expect(read('3 April', 'en-GB')).toEqual({ problem: 'incomplete', missing: ['year'] });
    expect(read('3/4', 'en-GB')).toEqual({ problem: 'incomplete', missing: ['year'] });
    expect(read('April 2026', 'en-GB')).toEqual({ problem: 'incomplete', missing: ['day'] });
    expect(read('4/2026', 'es')).toEqual({ problem: 'incomplete', missing: ['day'] });
    expect(read('2026-04', 'en-GB')).toEqual({ problem: 'incomplete', missing: ['day'] });
    expect(read('2026', 'en-GB')).toEqual({ problem: 'incomplete', missing: ['month', 'day'] });
    expect(read('4월 3일', 'ko')).toEqual({ problem: 'incomplete', missing: ['year'] });
    expect(read('2026년 4월', 'ko')).toEqual({ problem: 'incomplete', missing: ['day'] });
    expect(read('  ', 'en-GB')).toEqual({ problem: 'empty' });
  });

  it.each([
    'yesterday',
    '3 April 2026 at noon',
    '2026-04-03T10:00',
    '3:4:2026',
    '1 2 3 4',
    '3 April May 2026',
    '3 + 4 + 2026',
    'April April',
  ])('%j is none', (text) => {
    expect(read(text, 'en-GB')).toMatchObject({ problem: expect.stringMatching('unreadable|incomplete') });
  });

  it('is judged by its limits', () => {
    const limits = { min: toCivilDate('2026-01-01'), max: toCivilDate('2026-12-31') };
    expect(readCivilDate('31/12/2025', 'en-GB', limits)).toEqual({
      problem: 'too-early',
      date: '2025-12-31',
      limit: '2026-01-01',
    });
    expect(readCivilDate('1/1/2027', 'en-GB', limits)).toMatchObject({ problem: 'too-late', limit: '2026-12-31' });
    expect(readCivilDate('1/1/2026', 'en-GB', limits)).toEqual({ date: '2026-01-01' });
  });

  it('is read without a language by its numbers alone', () => {
    expect(read('3 April 2026')).toEqual({ problem: 'unreadable' });
    for (const locale of ['no language', 'und', 'x-y', '']) {
      expect(read('2026-04-03', locale)).toBe('2026-04-03');
      expect(read('3 April 2026', locale)).toEqual({ problem: 'unreadable' });
    }
  });
});

describe('what a language writes', () => {
  const locales =
    'en en-GB en-US en-CA ko es es-MX ar ar-EG ar-LB ar-MA fa fr de it pt-BR nl sv pl ru uk tr el ja zh zh-TW vi id cs fi'.split(
      ' ',
    );
  const long: CivilDateStyle = { day: 'numeric', month: 'long', year: 'numeric' };

  it.each([
    ['in words', long, locales],
    ['with its weekday', { ...long, weekday: 'long' }, locales],
    ['with a short month', { ...long, month: 'short' }, locales],
    // English without a country writes as the United States do, and may not be read so.
    ['in numbers', { ...long, month: 'numeric' }, locales.filter((locale) => locale !== 'en')],
  ] satisfies [string, CivilDateStyle, string[]][])('is read again: %s', (_, style, all) => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...all), (date, locale) => {
        const text = formatCivilDate(date, locale, style);
        expect([locale, text, read(text, locale)]).toEqual([locale, text, date]);
      }),
      { numRuns: 400 },
    );
  });

  it('is a date or a problem, whatever is typed', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d./, -]{0,12}$/));
    fc.assert(
      fc.property(text, fc.constantFrom('en-GB', 'en', 'ko', 'ar', undefined), (typed, locale) => {
        const reading = readCivilDate(typed, locale);
        if ('date' in reading) expect(toCivilDate(reading.date)).toBe(reading.date);
        else expect(reading.problem).toMatch(/\w/);
      }),
    );
  });
});
