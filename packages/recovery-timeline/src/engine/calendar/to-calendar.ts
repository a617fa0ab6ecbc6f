import { addDays, OsseoError, type CivilDate } from '@osseo/core';
import type { RecoveryPlan } from '../model/plan.ts';
import { calendarEvents, type CalendarEvent, type CalendarWords } from './calendar-events.ts';
import { escapeText, foldLine } from './content-line.ts';
import { stableHash } from './stable-hash.ts';

export interface CalendarOptions extends CalendarWords {
  /** When the file is made, UTC, as `yyyymmddThhmmssZ`. The host's clock gives it. */
  readonly stamp: string;
  /**
   * `neutral` gives every event the same title and no description, since
   * calendars are shared and synchronised; `full` says what each is.
   * @default 'neutral'
   */
  readonly detail?: 'neutral' | 'full';
  /**
   * The host's own opaque name of this person's plan. With it, events keep their
   * identity when day 0 moves; without it, day 0 is part of their identity.
   */
  readonly planId?: string;
  /** Right-hand side of every UID: a domain of the host. */
  readonly uidDomain?: string;
  /** Raised by one each time that days have changed. @default 0 */
  readonly sequence?: number;
  /** Takes back every event of an earlier file, with a raised `sequence`. @default false */
  readonly cancelled?: boolean;
  /** Hour of the visit's first day at which a calendar reminds, 0 to 23. None is set where it is absent. */
  readonly remindAtHour?: number;
}

const STAMP = /^\d{8}T\d{6}Z$/;

/**
 * Writes the plan as a calendar file (RFC 5545), to be served as
 * `text/calendar; charset=utf-8; method=PUBLISH`. Events are all-day and leave
 * the person free; no instant and no time zone is in it.
 * @throws {OsseoError} `invalid-plan` where the plan has no dates or `stamp` is not such a time
 */
export function toCalendar(plan: RecoveryPlan, options: CalendarOptions): string {
  const { anchor } = plan;
  if (anchor === null) {
    throw new OsseoError(
      'invalid-plan',
      'Osseo: a plan without dates has no calendar. Give every treatment a date first.',
    );
  }
  if (!STAMP.test(options.stamp)) {
    throw new OsseoError('invalid-plan', 'Osseo: the stamp is not a UTC time. Write it as 20261121T090000Z.', 'stamp');
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Osseo//Recovery timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.detail === 'full' ? options.messages.name : options.messages.neutralTitle)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...calendarEvents(plan, options).flatMap((event) => eventLines(plan, event, anchor, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(
  plan: RecoveryPlan,
  event: CalendarEvent,
  anchor: CivilDate,
  { stamp, detail = 'neutral', messages, sequence = 0, cancelled = false, ...options }: CalendarOptions,
): readonly string[] {
  const title = detail === 'full' ? event.title : messages.neutralTitle;
  const date = addDays(anchor, event.day);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(plan, event, options)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(detail === 'full' ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(event.type === 'visit' && options.remindAtHour !== undefined && !cancelled
      ? [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:PT${options.remindAtHour}H`,
          `DESCRIPTION:${escapeText(title)}`,
          'END:VALARM',
        ]
      : []),
    'END:VEVENT',
  ];
}

/** Only what the event itself is made of goes in: another treatment or rule in the plan changes no other event's name. */
function uidOf(
  plan: RecoveryPlan,
  event: CalendarEvent,
  { planId, uidDomain = 'osseo.invalid' }: Pick<CalendarOptions, 'planId' | 'uidDomain'>,
): string {
  const days = plan.tracks.filter(({ treatment }) => event.treatments.includes(treatment));
  const owner =
    planId ?? days.map(({ dayZero }) => (plan.anchor === null ? '' : addDays(plan.anchor, dayZero))).join(' ');
  return `${stableHash(`${owner}\n${event.id}`)}@${uidDomain}`;
}

/** `2026-11-23` as `20261123`. */
function basic(date: CivilDate): string {
  return date.replaceAll('-', '');
}
