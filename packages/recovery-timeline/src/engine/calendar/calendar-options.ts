import { OsseoError, parseCivilDate } from '@osseo/core';
import { isTimeZone } from '../visits/booking.ts';
import type { CalendarContents, CalendarWords } from './calendar-event.ts';

export interface CalendarOptions extends CalendarWords, CalendarContents {
  /** When the file is made, UTC, as `yyyymmddThhmmssZ`. The host's clock gives it. */
  readonly stamp: string;
  /**
   * `neutral` gives every event the same title and says nothing of health, since
   * calendars are shared and synchronised; `full` says what each is.
   * @default 'neutral'
   */
  readonly detail?: 'neutral' | 'full';
  /**
   * The host's own name of this person's plan, opaque and not to be guessed: it goes into the hash that names an event.
   * With it, events keep their identity when day 0 moves, and no two persons' events share one. Without it, day 0
   * is part of their identity, and the same treatment on the same day gives the same names.
   */
  readonly planId?: string;
  /** Right-hand side of every UID: a domain of the host. */
  readonly uidDomain?: string;
  /**
   * Hour of an all-day visit's first day at which a calendar reminds, 0 to 23. Visits with a time remind a day
   * before. None is set where it is absent.
   */
  readonly remindAtHour?: number;
  /** The person's own zone, an IANA name. Where its clock differs from the clinic's, a visit with a time says both. */
  readonly timeZone?: string;
}

const STAMP = /^(\d{4})(\d{2})(\d{2})T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/;
const DOMAIN = /^[A-Za-z0-9.-]+$/;

/** @throws {OsseoError} `invalid-plan` with the option's name, where one cannot stand in a calendar file */
export function checkOptions({ stamp, uidDomain, remindAtHour, timeZone }: CalendarOptions): void {
  if (!isStamp(stamp)) refuse('the stamp is not a UTC time. Write it as 20261121T090000Z.', 'stamp');
  if (uidDomain !== undefined && !DOMAIN.test(uidDomain)) refuse('the domain is none. Write it in ASCII.', 'uidDomain');
  if (remindAtHour !== undefined && !(Number.isInteger(remindAtHour) && remindAtHour >= 0 && remindAtHour <= 23))
    refuse('the hour of reminders is none. Give a whole number from 0 to 23.', 'remindAtHour');
  if (timeZone !== undefined && !isTimeZone(timeZone))
    refuse('a time zone is unknown. Write its IANA name.', 'timeZone');
}

function isStamp(stamp: string): boolean {
  const [, year, month, day] = STAMP.exec(stamp) ?? [];
  return parseCivilDate(`${year}-${month}-${day}`) !== undefined;
}

/** @throws {OsseoError} `invalid-plan` always, with the option's name */
export function refuse(problem: string, path: string): never {
  throw new OsseoError('invalid-plan', `Osseo: ${problem}`, path);
}
