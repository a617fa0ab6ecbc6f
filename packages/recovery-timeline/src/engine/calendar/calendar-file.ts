import { OsseoError } from '@osseo/core';
import type { RecoveryPlan } from '../model/plan.ts';
import { calendarEntries, type CalendarEntry } from './calendar-entry.ts';
import { checkOptions, type CalendarOptions } from './calendar-options.ts';
import { escapeText, foldLine } from './content-line.ts';

/** What a calendar is served as. */
export const CALENDAR_MEDIA_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH';

/** What a calendar is called where it is downloaded: ASCII, and without a word on health. */
export const CALENDAR_FILE_NAME = 'recovery.ics';

/** How an entry stands: whether it is taken back, how often its times have changed, and when it last did. */
export interface EntryState {
  readonly sequence: number;
  readonly cancelled: boolean;
  /** UTC, as the stamp. */
  readonly modified: string;
}

export type StatedEntry = CalendarEntry & EntryState;

/**
 * The entries of a plan, with its options checked.
 * @throws {OsseoError} `invalid-plan` where the plan has no dates or an option cannot be
 */
export function entriesOf(plan: RecoveryPlan, options: CalendarOptions): readonly CalendarEntry[] {
  if (plan.anchor === null) {
    throw new OsseoError(
      'invalid-plan',
      'Osseo: a plan without dates has no calendar. Give every treatment a date first.',
    );
  }
  checkOptions(options);
  return calendarEntries(plan, plan.anchor, options);
}

/** Writes entries as one calendar object. It is published, never sent as an invitation. */
export function writeCalendar(entries: readonly StatedEntry[], options: CalendarOptions): string {
  const { detail, messages, stamp } = options;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Osseo//Recovery timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(detail === 'full' ? messages.name : messages.neutralTitle)}`,
    // The first is RFC 7986, 5.7; the second is what came before it and is still read.
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function entryLines(entry: StatedEntry, stamp: string): readonly string[] {
  const { uid, start, end, title, description, reminder, sequence, cancelled, modified } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${sequence}`,
    timeLine('DTSTART', start),
    timeLine('DTEND', end),
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'CLASS:PRIVATE',
    // Days of a recovery leave the person free; a visit with a time does not.
    `TRANSP:${isDay(start) ? 'TRANSPARENT' : 'OPAQUE'}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(reminder === undefined || cancelled
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${reminder}`, `DESCRIPTION:${escapeText(title)}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

function timeLine(name: string, time: string): string {
  return isDay(time) ? `${name};VALUE=DATE:${time}` : `${name}:${time}`;
}

function isDay(time: string): boolean {
  return !time.includes('T');
}
