import { OsseoError } from '@osseo/core';
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

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The bookings of a plan, each with its visit.
 * @throws {OsseoError} `invalid-plan` as `checkBooking`, and where the plan has no such visit
 */
export function bookVisits(plan: RecoveryPlan, bookings: readonly Booking[] = []): readonly BookedVisit[] {
  return bookings.map((booking, index) => {
    const path = `bookings[${index}]`;
    const { treatment, id } = booking.visit;
    const visit = plan.visits.find(({ purposes }) =>
      purposes.some((one) => one.treatment === treatment && one.id === id),
    );
    if (!visit) refuse('a booking is for a visit that the plan does not have', at(path, 'visit'));
    return { booking, visit, ...checkBooking(booking, path) };
  });
}

/** @throws {OsseoError} `invalid-plan` where a time has no offset, an end is not after its start, or the zone is unknown */
export function checkBooking({ start, end, timeZone }: Omit<Booking, 'visit'>, path: string): Times {
  const times = { start: readInstant(start, at(path, 'start')), end: readInstant(end, at(path, 'end')) };
  if (times.end <= times.start) refuse('a booking ends before it begins', at(path, 'end'));
  if (!isTimeZone(timeZone)) refuse('a time zone is unknown. Write its IANA name', at(path, 'timeZone'));
  return times;
}

function readInstant(text: string, path: string): number {
  const milliseconds = INSTANT.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(milliseconds)) refuse('a time needs an offset. Write it as 2026-11-25T10:00:00+09:00', path);
  return milliseconds;
}

/** Whether `Intl` knows a zone of this name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
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
