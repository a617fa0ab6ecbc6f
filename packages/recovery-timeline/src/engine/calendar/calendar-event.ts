import type { PlanTexts } from '../texts/plan-texts.ts';
import type { BookedVisit, Booking } from '../visits/booking.ts';
import type { CalendarMessages } from './calendar-messages.ts';

/** One event, in words. All-day from `from` to `to`, both included, unless it is a visit with a time. */
export interface CalendarEvent {
  /** Names the event by the rule that it comes from, never by its place in a list. */
  readonly id: string;
  readonly type: 'visit' | 'restriction' | 'restriction-end' | 'milestone';
  readonly from: number;
  readonly to: number;
  readonly booked: BookedVisit | undefined;
  readonly title: string;
  readonly description: string;
  readonly treatments: readonly string[];
}

/** The words that events are made of. */
export interface CalendarWords {
  readonly texts: PlanTexts;
  readonly messages: CalendarMessages;
  /** BCP 47 tag by which dates are written. */
  readonly locale: string;
}

/** What the events are of. */
export interface CalendarContents {
  /** Visits that have a time. All others take the first day of their window. */
  readonly bookings?: readonly Booking[];
  /**
   * How a limit is told: `days` is an event on its first day and one on the day after it, `ends` the latter alone, `bar`
   * one event over all its days, which hides much else in a diary.
   * @default 'days'
   */
  readonly limits?: 'days' | 'ends' | 'bar';
}
