import { addDays, type CivilDate } from '@osseo/core';
import type { RecoveryPlan } from '../model/plan.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { calendarEvents } from './calendar-events.ts';
import type { CalendarOptions } from './calendar-options.ts';
import { clockTimes, utcTime } from './clock-times.ts';
import { stableHash } from './stable-hash.ts';

/** One event as a calendar file has it, before its lines. */
export interface CalendarEntry {
  readonly uid: string;
  /** `yyyymmdd` of an all-day event, or a UTC time. */
  readonly start: string;
  /** The day after the last, or a UTC time: exclusive, unlike the days of a plan (RFC 5545, 3.6.1). */
  readonly end: string;
  readonly title: string;
  readonly description: string;
  /** TRIGGER of a reminder, relative to `start`; none where it is absent. */
  readonly reminder?: string;
}

/** The entries of a dated plan, in order. */
export function calendarEntries(
  plan: RecoveryPlan,
  anchor: CivilDate,
  options: CalendarOptions,
): readonly CalendarEntry[] {
  const { detail = 'neutral', messages, remindAtHour } = options;
  return calendarEvents(plan, options).map((event) => ({
    uid: uidOf(plan, anchor, event, options),
    ...(event.booked
      ? { start: utcTime(event.booked.start), end: utcTime(event.booked.end) }
      : { start: basic(addDays(anchor, event.from)), end: basic(addDays(anchor, event.to + 1)) }),
    title: detail === 'full' ? event.title : messages.neutralTitle,
    description: [...clockTimes(event.booked, options), ...(detail === 'full' ? [event.description] : [])].join('\n'),
    // An all-day event counts from midnight at the person's own place; one with a time, from its time.
    ...(event.type === 'visit' && remindAtHour !== undefined
      ? { reminder: event.booked ? '-P1D' : `PT${remindAtHour}H` }
      : {}),
  }));
}

/** Only what the event itself comes from goes in: another treatment or rule in the plan changes no other event's name. */
function uidOf(
  plan: RecoveryPlan,
  anchor: CivilDate,
  { id, treatments }: CalendarEvent,
  { planId, uidDomain = 'osseo.invalid' }: CalendarOptions,
): string {
  const own = plan.tracks.filter(({ treatment }) => treatments.includes(treatment));
  // What a rule added belongs to no treatment, and is counted from the plan's first day.
  const days = own.length === 0 ? [anchor] : own.map(({ dayZero }) => addDays(anchor, dayZero));
  return `${stableHash(`${planId ?? [...new Set(days)].join(' ')}\n${id}`)}@${uidDomain}`;
}

/** `2026-11-23` as `20261123`. */
function basic(date: CivilDate): string {
  return date.replaceAll('-', '');
}
