import type { Message } from '@osseo/core';

/** What a field for a date says by itself. */
export interface DateFieldMessages {
  /** How to write it, where no help is given; holes `{numbers}` and `{words}`, the same date in both ways. */
  readonly hint: Message;
  /** The name of the button that opens the calendar. */
  readonly openCalendar: Message;
  /** The name of the calendar that it opens. */
  readonly calendar: Message;
  /** Hole `{example}`. */
  readonly unreadable: Message;
  readonly missingDay: Message;
  readonly missingMonth: Message;
  readonly missingYear: Message;
  /** Two of the three are missing; hole `{example}`. */
  readonly incomplete: Message;
  /** A year of two digits; hole `{example}`. */
  readonly shortYear: Message;
  /** A day that its month never has; hole `{day}`, such as 30 February. */
  readonly noSuchDay: Message;
  /** 29 February of a year that has none; holes `{day}`, `{year}`. */
  readonly noSuchDayInYear: Message;
  /** Hole `{month}`, a number above 12. */
  readonly noSuchMonth: Message;
  /** Any other date that does not exist. */
  readonly noSuchDate: Message;
  /** Written in the order of another country; hole `{date}`. */
  readonly doYouMean: Message;
  /** Two dates are written alike; holes `{first}`, `{second}`. */
  readonly whichOne: Message;
  /** Hole `{date}`. */
  readonly tooEarly: Message;
  /** Hole `{date}`. */
  readonly tooLate: Message;
}
