import type { Message } from '@osseo/core';
import type { RestrictionKind, RestrictionLevel, Urgency } from '@osseo/procedures';
import type { CalendarMessages } from '../engine/calendar/calendar-messages.ts';
import type { CarePlanMessages } from '../engine/fhir/care-plan-options.ts';
import type { Conflict } from '../engine/model/conflict.ts';
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
  /** That a sign counts where one procedure calls normal what another one warns of. */
  readonly safetyNote: string;
  /** What kind of advice each urgency is, for those who listen: the words before the heading of its card. */
  readonly careTypes: Readonly<Record<Urgency, string>>;
  /** `{number}`: the clinic's telephone. */
  readonly callClinic: string;

  /** Heading of day 0, which stands for the present day where that is not known. */
  readonly firstDayTitle: string;
  /** Heading of the limits that stand on either. */
  readonly limitsOnDay: string;
  /** `{what}`, `{left}`, `{end}`: a limit, the days that are left of it, and what comes then. */
  readonly limitCountdown: string;
  /** `{count}`: days on which a limit still binds, the present one included; at least two. */
  readonly daysLeft: Message;
  /** The present day is the last on which a limit binds. */
  readonly lastDay: string;
  /** `{when}`: the first day on which the clinic may say yes. */
  readonly askFrom: string;
  /** Heading of what happens on the next day on which anything does. */
  readonly nextTitle: string;

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
  /** The present day: heading of its part, and its mark on the rail. */
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
  /** What to do about each kind of them; the stricter instruction, where there is one, stands. */
  readonly conflictNotes: Readonly<Record<Conflict['type'], string>>;
  /** `{restriction}`, `{who}` */
  readonly conflict: string;

  readonly questionsTitle: string;
  /** That an answer may change the plan, and that it stands until then. */
  readonly questionsNote: string;

  readonly changesTitle: string;
  /** `{now}`, `{before}`: the days of something, and those that it has without the change. */
  readonly changedFrom: string;
  /** Something that the plan has only since it is this person's. */
  readonly added: string;
  /** `{when}`, `{usual}`: the last day that binds, and the last of "ask us first". */
  readonly untilThenAsk: string;
  /** `{who}`, `{when}`: who took a rule into use, and when. */
  readonly ruleAdopted: string;
  /** `{who}`, `{when}`, `{why}`: a decision of the clinic's. */
  readonly changedBy: string;
  /** `{when}`: the day on which a treatment was done again, and the course of the first ended. */
  readonly doneAgain: string;

  readonly updates: UpdatesMessages;
  readonly calendarExport: CalendarExportMessages;
  readonly print: PrintMessages;
}

/** The words around what changed since the patient last had the plan. */
interface UpdatesMessages {
  readonly title: string;
  /** Before the days of what was not in the plan. */
  readonly added: string;
  /** Of what was in the plan, and is not. */
  readonly removed: string;
  /** Before the days that something had. */
  readonly before: string;
  /** Beside a treatment that is on another day: everything else moved by as many days. */
  readonly allMoved: string;
  /** Before the reasons that counted before. */
  readonly noLonger: string;
}

/** The words around the calendar file. */
interface CalendarExportMessages {
  readonly title: string;
  /** What is in the file, and that nobody is sent anything. */
  readonly note: string;
  /** The file whose titles say nothing about health. */
  readonly save: string;
  /** `{title}`: the title of every entry. */
  readonly saveNote: string;
  /** The file that says what each entry is about. */
  readonly saveDetails: string;
  readonly saveDetailsNote: string;
  /** What a saved file does and does not do: it reminds, and stays as it is. */
  readonly reminders: string;
  /** The address of dates that change by themselves. */
  readonly feed: string;
  readonly feedNote: string;
  /** The file could not be made, with the next step. */
  readonly failed: string;
}

/** The words around the plan on paper. */
interface PrintMessages {
  readonly title: string;
  readonly note: string;
  /** Prints all of the plan. */
  readonly plan: string;
  /** Prints one page for a wall. */
  readonly fridge: string;
  /** Heading of what that page says about the first days. */
  readonly firstDaysTitle: string;
}
