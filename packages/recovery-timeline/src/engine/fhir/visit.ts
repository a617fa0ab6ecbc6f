import type { CivilDate } from '@osseo/core';
import { extensionsOf, mergeReceived, readExtensions, type Element } from '@osseo/core/fhir';
import type { Appointment, ServiceRequest } from 'fhir/r4.js';
import type { MergedVisit, RecoveryPlan } from '../model/plan.ts';
import { textOf } from '../texts/plan-texts.ts';
import { checkBooking, isTimeZone, type Booking } from '../visits/booking.ts';
import type { ResourceOptions } from './care-plan-options.ts';
import { optionsThen } from './options-then.ts';
import { checkForbidden, checkPeriod, periodOf, reader, refuseOtherMeaning, resourceOf } from './read-resource.ts';
import { separateVisitShape } from './separate-shapes.ts';
import { extensionBase, TIMEZONE_EXTENSION } from './urls.ts';

export interface VisitOptions extends ResourceOptions {
  /** The time, where there is one. */
  readonly booking?: VisitTime;
  /** The visit as the record system has it now: what is not ours in it, or was changed there, stays. */
  readonly received?: Appointment | ServiceRequest;
}

/** When a visit is: two instants, and the clinic's zone. */
export type VisitTime = Omit<Booking, 'visit'>;

/** A visit that came back, with its time where it has one. */
export interface ReceivedVisit {
  readonly visit: MergedVisit;
  readonly booking?: VisitTime;
}

/**
 * A visit as a FHIR R4 Appointment where it has a time, whose start and end
 * have to be instants; else as a ServiceRequest, to be done within its period.
 * @throws {OsseoError} `invalid-plan`, with the place, where the time cannot be, or `received` is no visit that `toVisit`
 * wrote
 */
export function toVisit(
  { anchor }: Pick<RecoveryPlan, 'anchor'>,
  visit: MergedVisit,
  options: VisitOptions,
): Appointment | ServiceRequest {
  const { booking, received } = options;
  const now = writeVisit(anchor, visit, booking, options);
  // A visit that has got a time since is another resource, and there is nothing to merge it into.
  if (received?.resourceType !== now.resourceType) return now;
  const { anchor: then, booking: time, ...before } = readVisit(received);
  return mergeReceived(writeVisit(then, before, time, optionsThen(options, received)), now, received);
}

/**
 * The visit that an Appointment or a ServiceRequest was written of, with its time.
 * @throws {OsseoError} `invalid-plan`, with the path of the first fault; also where it is cancelled or otherwise taken back
 */
export function fromVisit(resource: unknown): ReceivedVisit {
  const { anchor: _, booking, ...visit } = readVisit(resource);
  refuseOtherMeaning(visitResource(resource), '');
  return { visit, ...(booking && { booking }) };
}

function writeVisit(
  anchor: CivilDate | null,
  visit: MergedVisit,
  booking: VisitTime | undefined,
  { texts, messages, locale, subject }: ResourceOptions,
): Appointment | ServiceRequest {
  const period = periodOf(visit.window);
  const patientInstruction = visit.purposes.map((ref) => textOf(texts, ref)).join('\n');
  const common = {
    language: locale,
    extension: extensionsOf(separateVisitShape, { anchor, ...visit }, extensionBase('visit')),
    ...(patientInstruction === '' ? {} : { patientInstruction }),
  };
  if (!booking) {
    return {
      resourceType: 'ServiceRequest',
      ...common,
      status: 'draft',
      intent: 'plan',
      code: { text: messages.visitKinds[visit.kind] },
      subject,
      ...(period && { occurrencePeriod: period }),
    };
  }
  checkBooking(booking, 'booking');
  return {
    resourceType: 'Appointment',
    ...common,
    status: 'booked',
    description: messages.visitKinds[visit.kind],
    start: booking.start,
    _start: { extension: [{ url: TIMEZONE_EXTENSION, valueCode: booking.timeZone }] },
    end: booking.end,
    ...(period && { requestedPeriod: [period] }),
    participant: [{ actor: subject, status: 'accepted' }],
  };
}

type AnchoredVisit = MergedVisit & { readonly anchor: CivilDate | null; readonly booking?: VisitTime };

function readVisit(resource: unknown): AnchoredVisit {
  const json = visitResource(resource);
  const visit = readExtensions(separateVisitShape, json['extension'], {
    base: extensionBase('visit'),
    path: '',
    code: 'invalid-plan',
  });
  if (json['resourceType'] === 'ServiceRequest') {
    checkForbidden(false, json, 'doNotPerform');
    checkPeriod(visit.window, json['occurrencePeriod'], 'occurrencePeriod');
    return visit;
  }
  checkPeriod(visit.window, reader.list(json['requestedPeriod'], 'requestedPeriod')[0], 'requestedPeriod[0]');
  return { ...visit, booking: readTime(json) };
}

function visitResource(resource: unknown): Element {
  return resourceOf(resource, 'Appointment', 'ServiceRequest');
}

function readTime(appointment: Element): VisitTime {
  const { start, end, _start: more = {} } = appointment;
  const zone = reader.extension(reader.object(more, '_start'), '_start', TIMEZONE_EXTENSION)?.['valueCode'];
  const zonePath = `_start.extension[${TIMEZONE_EXTENSION}]`;
  const booking = {
    start: reader.text(start, 'start'),
    end: reader.text(end, 'end'),
    timeZone: reader.text(zone, zonePath),
  };
  if (!isTimeZone(booking.timeZone)) reader.refuse('not-a-code', zonePath);
  checkBooking(booking, '');
  return booking;
}
