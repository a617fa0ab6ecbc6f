import type { CivilDate } from '../civil-date/civil-date.ts';

/** One of the three things that a date is made of. */
export type CivilDatePart = 'year' | 'month' | 'day';

/** Why a text is no date, as data: a part puts it into words. */
export type CivilDateProblem =
  | { readonly problem: 'empty' | 'unreadable' }
  /** Some of the date is there, and this is not. */
  | { readonly problem: 'incomplete'; readonly missing: readonly CivilDatePart[] }
  /** `85` may be 1985 or 2085: never guessed at. */
  | { readonly problem: 'year-too-short'; readonly year: string }
  /** No calendar has it, such as 30 February, the 13th month, or 29 February of that year. */
  | { readonly problem: 'no-such-date'; readonly day: number; readonly month: number; readonly year: number }
  /** What it may mean: two dates, or one that is written in the order of another country. */
  | { readonly problem: 'ambiguous'; readonly candidates: readonly CivilDate[] }
  | { readonly problem: 'too-early' | 'too-late'; readonly date: CivilDate; readonly limit: CivilDate };

/** What a text is read as. */
export type CivilDateReading = { readonly date: CivilDate } | CivilDateProblem;
