import {
  formatCivilDate,
  formatDayOfMonth,
  formatInDigits,
  formatMessage,
  type CivilDate,
  type CivilDateProblem,
  type MessageValues,
} from '@osseo/core';
import type { DateFieldMessages } from './date-field-messages.ts';

/** Says one of the words, with its holes filled. */
export type SayDate = (key: keyof DateFieldMessages, values?: MessageValues) => string;

/**
 * Puts a problem that `readCivilDate` or `readCivilDateParts` has found into words: what a server says after a form was
 * posted without script, and what stands above three fields.
 *
 * @param locale BCP 47: how dates in the sentence are written.
 */
export function dateProblemText(problem: CivilDateProblem, messages: DateFieldMessages, locale: string): string {
  return sayDateProblem(problem, (key, values) => formatMessage(messages[key], locale, values), locale);
}

/** A date that can be written in one way only: its day is no month. */
const EXAMPLE: CivilDate = '1985-03-27' as CivilDate;

/** The same date in numbers and in words, as examples of how to write one. */
export function exampleDates(locale: string): { readonly numbers: string; readonly words: string } {
  // Where nothing is said of how, a browser writes numbers.
  return { numbers: formatCivilDate(EXAMPLE, locale, {}), words: formatCivilDate(EXAMPLE, locale) };
}

/** What the field itself says; nothing where nothing was typed. */
export function sayDateProblem(problem: CivilDateProblem, say: SayDate, locale: string): string {
  const write = (date: CivilDate) => formatCivilDate(date, locale);
  const example = exampleDates(locale).numbers;
  switch (problem.problem) {
    case 'empty':
      return '';
    case 'unreadable':
      return say('unreadable', { example });
    case 'incomplete': {
      const [missing = 'year', another] = problem.missing;
      return say(another ? 'incomplete' : MISSING[missing], { example });
    }
    case 'year-too-short':
      return say('shortYear', { example });
    case 'no-such-date':
      return sayNoSuchDate(problem, say, locale);
    case 'ambiguous': {
      const [first = '', second = ''] = problem.candidates.map(write);
      return say(second ? 'whichOne' : 'doYouMean', { date: first, first, second });
    }
    case 'too-early':
      return say('tooEarly', { date: write(problem.limit) });
    case 'too-late':
      return say('tooLate', { date: write(problem.limit) });
  }
}

const MISSING = { day: 'missingDay', month: 'missingMonth', year: 'missingYear' } as const;

type NoSuchDate = Extract<CivilDateProblem, { problem: 'no-such-date' }>;

function sayNoSuchDate({ day, month, year }: NoSuchDate, say: SayDate, locale: string): string {
  if (month > 12) return say('noSuchMonth', { month });
  // Every month has 28 days, so it is no day that is wrong.
  if (day < 29 || !month || !year || year > 9999) return say('noSuchDate');
  return say(day === 29 ? 'noSuchDayInYear' : 'noSuchDay', {
    day: formatDayOfMonth(day, month, locale),
    year: formatInDigits(year, locale),
  });
}
