import type { Message } from '@osseo/core';

/** What a calendar says by itself. The names of months and weekdays are those of the language. */
export interface CalendarMessages {
  readonly previousMonth: Message;
  readonly nextMonth: Message;
  /** Names the list of months. */
  readonly month: Message;
  /** Names the list of years. */
  readonly year: Message;
  /** Stands below the number of today, in as few letters as the language allows. */
  readonly today: Message;
  /** Stands after the name of a day that cannot be chosen. */
  readonly notAvailable: Message;
  /** Why a day is too early; hole `{date}`, the first that can be chosen. */
  readonly tooEarly: Message;
  /** Why a day is too late; hole `{date}`, the last that can be chosen. */
  readonly tooLate: Message;
}
