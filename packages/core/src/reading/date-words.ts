import { civilDateFormat } from '../civil-date/format-civil-date.ts';

/** The words of a language that can stand in a date, written as `plainWord` writes them. */
export interface DateWords {
  /** Finds each of them as a whole word. */
  readonly pattern: RegExp;
  /** The number of each month, by its long and its short name; 0 for a weekday, and for a word between the parts; below 0 where it is unclear. */
  readonly meaning: ReadonlyMap<string, number>;
}

/** Stands for two months, and so is read as no date. */
const UNCLEAR = -1;

const known = new Map<string, DateWords>();

/** The words that `locale` writes in a date. Names of months and weekdays are those of `Intl`, by the Gregorian calendar. */
export function dateWords(locale: string): DateWords {
  const words = known.get(locale) ?? findWords(locale);
  known.set(locale, words);
  return words;
}

/** The month whose name alone begins like this, such as `Sept`; three letters at the least. */
export function monthThatBegins(word: string, { meaning }: DateWords): number | undefined {
  const months = new Set([...meaning].flatMap(([name, month]) => (month > 0 && name.startsWith(word) ? month : [])));
  return word.length > 2 && months.size === 1 ? [...months][0] : undefined;
}

/** As words are compared: small letters without their marks, for few people type them all. */
export function plainWord(text: string): string {
  return text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

const A_DAY = 86_400_000;

function findWords(locale: string): DateWords {
  const meaning = new Map<string, number>();
  const add = (text: string, number: number) => {
    const word = plainWord(text).replace(/\.$/, '');
    // No name holds what a regular expression would take for more than itself, but for a point, which stands for itself too.
    if (!/\p{L}/u.test(word) || /[\\^$*+?()[\]{}|]/.test(word)) return;
    const other = meaning.get(word) ?? number;
    // A month keeps a word that a weekday has as well; two months that differ by their marks alone are neither.
    meaning.set(word, number === 0 || other === number ? other : UNCLEAR);
  };

  for (const width of ['long', 'short'] as const) {
    const format = civilDateFormat(locale, { day: 'numeric', year: 'numeric', month: width, weekday: width });
    // Steps of 31 days from 2 January reach each month once, and each weekday; some languages write the first in words.
    for (let month = 1; month <= 12; month += 1) {
      for (const { type, value } of format.formatToParts((31 * month - 30) * A_DAY)) {
        if (type === 'month') add(value, month);
        if (type === 'weekday') add(value, 0);
        if (type === 'literal') for (const word of value.split(/[^\p{L}\p{M}]/u)) add(word, 0);
      }
    }
  }
  const names = [...meaning.keys()].join('|');
  return { meaning, pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${names})(?![\p{L}\d])`, 'gu') };
}
