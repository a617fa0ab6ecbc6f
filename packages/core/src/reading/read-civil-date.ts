import type { CivilDate } from '../civil-date/civil-date.ts';
import { datePartOrder } from '../civil-date/format-civil-date.ts';
import type { CivilDatePart, CivilDateReading } from './civil-date-reading.ts';
import { dateWords, monthThatBegins, plainWord } from './date-words.ts';
import { readCivilDateDigits } from './read-civil-date-digits.ts';
import { toLatinDigits } from './to-latin-digits.ts';

export interface CivilDateLimits {
  /** The first day that may be chosen. */
  readonly min?: CivilDate | undefined;
  /** The last. */
  readonly max?: CivilDate | undefined;
}

/**
 * Reads a date that was typed into one field the way `locale` (BCP 47) writes it: in numbers (`3/4/2026`, `2026. 4. 3.`),
 * with the name of the month (`3 April 2026`, `3 abr 2026`), in Korean or Chinese characters, in any script's digits, and
 * always by the Gregorian calendar. Year first is read everywhere. Nothing is guessed at: a two-digit year is a problem,
 * and so is a date that reads as another one elsewhere, where the language does not say which (`en`) or the order of
 * another country alone makes a date of it.
 */
export function readCivilDate(
  text: string,
  locale: string | undefined,
  { min, max }: CivilDateLimits = {},
): CivilDateReading {
  // Marks of writing direction stand between the numbers of Arabic dates.
  const plain = toLatinDigits(text.normalize('NFKC')).replaceAll(/[\u200E\u200F\u061C]/g, '');
  const reading = read(plain.trim(), known(locale));
  if (!('date' in reading)) return reading;
  const { date } = reading;
  if (min && date < min) return { problem: 'too-early', date, limit: min };
  if (max && date > max) return { problem: 'too-late', date, limit: max };
  return reading;
}

/** A tag that names no language, or one without data, would be read as the language of the machine. */
function known(locale: string | undefined): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0];
  } catch {
    return undefined;
  }
}

/** A number may be followed by the character of its part, as in 2026년 4월 3일, or by the letters of an ordinal. */
const AFTER_NUMBER = /(\d)(?:\s*[년年월月일日]|(?:st|nd|rd|th|er|o)(?!\p{L}))/gu;
/** Numbers, and what may stand between them. */
const IN_NUMBERS = /^[\d\s.,،/()'’\-–—−]*$/;

function read(text: string, locale: string | undefined): CivilDateReading {
  if (text === '') return { problem: 'empty' };
  const plain = text.replaceAll(AFTER_NUMBER, '$1 ');
  const months = new Set<number>();
  const withoutWords = locale !== undefined && /\p{L}/u.test(plain) ? withoutMonth(plain, locale, months) : plain;
  const numbers = withoutWords.match(/\d+/g) ?? [];
  const parts = numbers.length + months.size;
  if (!IN_NUMBERS.test(withoutWords) || months.size > 1 || parts === 0 || parts > 3) return { problem: 'unreadable' };

  const [one = '', other = '', three = ''] = numbers;
  const [month] = months;
  if (parts === 1 && one.length > 4) return readOneNumber(one, locale);
  if (parts < 3) return { problem: 'incomplete', missing: missingParts(numbers, parts, month) };
  if (month === undefined) return readNumbers(one, other, three, locale);
  const yearIsFirst = one.length > 2 || (other.length < 3 && firstPart(locale) === 'year');
  return yearIsFirst ? readCivilDateDigits(one, String(month), other) : readCivilDateDigits(other, String(month), one);
}

/** Takes the words of a date out, and notes the months among them. A word that is none of them stays. */
function withoutMonth(text: string, locale: string, months: Set<number>): string {
  const words = dateWords(locale);
  const take = (word: string, month: number | undefined) => {
    if (month) months.add(month);
    return month === undefined ? word : ' ';
  };
  return plainWord(text)
    .replaceAll(words.pattern, (word) => take(word, words.meaning.get(word)))
    .replaceAll(/\p{L}+/gu, (word) => take(word, monthThatBegins(word, words)));
}

/** What is missing beside one part or two; a number of more than two digits is a year. */
function missingParts(numbers: readonly string[], parts: number, month: number | undefined): readonly CivilDatePart[] {
  const last = numbers.some((number) => number.length > 2) ? 'day' : 'year';
  return parts > 1 ? [last] : [month ? 'day' : 'month', last];
}

/** Which part the language writes first; the year where none is known. */
function firstPart(locale: string | undefined): CivilDatePart | undefined {
  return locale === undefined ? 'year' : datePartOrder(locale)[0];
}

function readNumbers(one: string, two: string, three: string, locale: string | undefined): CivilDateReading {
  if (one.length > 2) return readCivilDateDigits(one, two, three);
  const own = firstPart(locale);
  if (three.length < 3) return { problem: 'year-too-short', year: own === 'year' ? one : three };

  const dayFirst = readCivilDateDigits(three, two, one);
  const monthFirst = readCivilDateDigits(three, one, two);
  const [first, second] = own === 'month' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (!('date' in second)) return first;
  // English without a country does not say which number is the month, and neither do languages that begin with the year.
  if (own !== 'year' && locale !== 'en') {
    // In the order of another country alone it is a date.
    return 'date' in first ? first : { problem: 'ambiguous', candidates: [second.date] };
  }
  if (!('date' in first) || first.date === second.date) return second;
  return { problem: 'ambiguous', candidates: [first.date, second.date] };
}

/**
 * A date without anything between its parts: `20260403`, `03042026`. Read with the year first, a date of our time that
 * ends in its year would have month 19 or 20.
 */
function readOneNumber(digits: string, locale: string | undefined): CivilDateReading {
  const yearFirst = readCivilDateDigits(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  if ('date' in yearFirst) return yearFirst;
  return readNumbers(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), locale);
}
