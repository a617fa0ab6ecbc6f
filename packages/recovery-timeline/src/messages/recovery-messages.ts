import type { Message } from '@osseo/core';
import type { RestrictionKind, RestrictionLevel } from '@osseo/procedures';
import type { CalendarMessages } from '../engine/calendar/calendar-messages.ts';
import type { CarePlanMessages } from '../engine/care-plan/to-care-plan.ts';
import type { TimetableMessages } from './timetable-messages.ts';

/**
 * Every word of the timeline's interface, as plain data. `{when}`, `{from}` and
 * `{to}` are dates, or days in a plan without dates. A language that lacks a
 * word does not compile.
 */
export interface RecoveryMessages extends CarePlanMessages, TimetableMessages {
  readonly calendar: CalendarMessages;

  readonly planTitle: string;
  readonly safetyTitle: string;
  /** `{number}`: the clinic's telephone. */
  readonly callClinic: string;

  /** Heading of the present day. */
  readonly nowTitle: string;
  /** Heading of day 0, where the present day is not known. */
  readonly firstDayTitle: string;
  /** Heading of the limits that stand on either. */
  readonly limitsOnDay: string;

  /** `{title}`, `{count}`: what is folded, and how much of it. */
  readonly folded: string;

  /** Heading of the rail. */
  readonly railTitle: string;
  /** How to read the drawing, in one sentence. */
  readonly railNote: string;
  /** Head of the margin; at most three letters. */
  readonly dayHead: string;
  readonly dateHead: string;
  /** `{week}`: beside the day in a plan without dates. */
  readonly week: Message;
  readonly today: string;

  /** `{earliest}`, `{usual}` */
  readonly earliest: string;
  /** `{usual}`: the sources give one day and no range. */
  readonly usuallyBy: string;

  readonly phasesTitle: string;
  readonly normalTitle: string;
  readonly careTitle: string;

  readonly restrictionsTitle: string;
  /** As `restrictionKinds`, in the middle of a sentence. */
  readonly restrictionNames: Readonly<Record<RestrictionKind, string>>;
  readonly levels: Readonly<Record<RestrictionLevel, string>>;
  readonly askFirst: string;
  /** `{when}`: the last day. */
  readonly until: string;
  readonly untilCleared: string;
  /** `{level}`: what binds while a stricter level is "ask us first". */
  readonly meanwhile: string;
  /** `{treatment}`, `{text}`: one sentence and who says it. */
  readonly statement: string;
  /** `{who}`: names of treatments. */
  readonly askedBy: string;
  /** `{level}`, `{what}`: the first day with limits of one level; `{what}` lists them. */
  readonly limitsBegin: string;
  /** `{what}`: the first day without a limit, or without each of several. */
  readonly limitEnds: string;

  readonly visitsTitle: string;
  readonly milestonesTitle: string;
  readonly tasksTitle: string;
  /** `{count}`: days by which a task waits for a restriction to end. */
  readonly deferred: Message;

  readonly conflictsTitle: string;
  /** What to do about them; the stricter instruction stands. */
  readonly conflictsNote: string;
  /** `{restriction}`, `{who}` */
  readonly conflict: string;
}
