import { OsseoError, parseCivilDate } from '@osseo/core';
import type { MergedVisit, RecoveryPlan } from '../model/plan.ts';

/** A visit that has a time. Only a booking is an instant; all else in a plan is days. */
export interface Booking {
  /** Any of the visits that are met: the key of a treatment, and the visit's id in its procedure. */
  readonly visit: { readonly treatment: string; readonly id: string };
  /** ISO 8601 with an offset or `Z`, as FHIR's `instant`. */
  readonly start: string;
  readonly end: string;
  /** IANA name of the clinic's zone, e.g. `Asia/Seoul`. */
  readonly timeZone: string;
}

/** A booking with what it books, its times in milliseconds since 1970. */
export interface BookedVisit {
  readonly booking: Booking;
  readonly visit: MergedVisit;
  readonly start: number;
  readonly end: number;
}

/** The times of a booking in milliseconds since 1970. */
type Times = Pick<BookedVisit, 'start' | 'end'>;

/** FHIR's `instant`, whose date is looked at apart: `Date.parse` makes 2 March of 30 February. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The bookings of a plan, each with its visit.
 * @throws {OsseoError} `invalid-plan` as `checkBooking`, where the plan has no such visit, and where one visit that serves
 * several purposes has several times: none of them is dropped silently
 */
export function bookVisits(plan: RecoveryPlan, bookings: readonly Booking[] = []): readonly BookedVisit[] {
  const booked: BookedVisit[] = [];
  for (const [index, booking] of bookings.entries()) {
    const path = `bookings[${index}]`;
    const { treatment, id } = booking.visit;
    const visit = plan.visits.find(({ purposes }) =>
      purposes.some((one) => one.treatment === treatment && one.id === id),
    );
    if (!visit) refuse('a booking is for a visit that the plan does not have', at(path, 'visit'));
    const times = checkBooking(booking, path);
    const other = booked.find((one) => one.visit === visit);
    if (other && (other.start !== times.start || other.end !== times.end))
      refuse('one visit of the plan is booked for two times. Keep one of them', at(path, 'visit'));
    booked.push({ booking, visit, ...times });
  }
  return booked;
}

/** @throws {OsseoError} `invalid-plan` where a time has no offset, an end is not after its start, or the zone is unknown */
export function checkBooking({ start, end, timeZone }: Omit<Booking, 'visit'>, path: string): Times {
  const times = { start: readInstant(start, at(path, 'start')), end: readInstant(end, at(path, 'end')) };
  if (times.end <= times.start) refuse('a booking ends before it begins', at(path, 'end'));
  if (!isTimeZone(timeZone)) refuse('a time zone is unknown. Write its IANA name', at(path, 'timeZone'));
  return times;
}

function readInstant(text: string, path: string): number {
  const date = INSTANT.exec(text)?.[1];
  if (date === undefined || !parseCivilDate(date))
    refuse('a time is none, or has no offset. Write it as 2026-11-25T10:00:00+09:00', path);
  return Date.parse(text);
}

/** Whether `Intl` knows a zone of this name. An offset (`+09:00`), which newer ones know too, is no zone: it has no summer. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return /^[A-Z]/i.test(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone);
  } catch {
    return false;
  }
}

function refuse(problem: string, path: string): never {
  throw new OsseoError('invalid-plan', `Osseo: ${problem}.`, path);
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
