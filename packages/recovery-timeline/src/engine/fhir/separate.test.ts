import type { OsseoError } from '@osseo/core';
import { fhirProblems } from '@osseo/testing/fhir';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import type { Appointment, ServiceRequest, Task } from 'fhir/r4.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages as calendar, texts } from '../calendar/calendar.examples.ts';
import { readByIcalJs } from '../calendar/judges.examples.ts';
import { toCalendar } from '../calendar/to-calendar.ts';
import { planRecovery } from '../plan-recovery.ts';
import { anyPlan } from '../plan-shape/any-plan.examples.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import type { ResourceOptions } from './care-plan-options.ts';
import { fromTask, toTask } from './task.ts';
import { fromVisit, toVisit, type VisitTime } from './visit.ts';

const options: ResourceOptions = {
  texts,
  messages: { ...calendar, days: 'Days {from} to {to}', fromDay: 'From day {from}' },
  locale: 'en',
  subject: { reference: 'Patient/1' },
};
const dated = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);
const undated = planRecovery([chinOn(null), toothOn(null)]);
const booking: VisitTime = {
  start: '2026-11-25T10:00:00+09:00',
  end: '2026-11-25T10:30:00+09:00',
  timeZone: 'Asia/Seoul',
};
const [task] = dated.tasks;
const [visit] = dated.visits;
if (!task || !visit) throw new Error('The example has tasks and visits.');

const pathOf = (read: () => unknown): string | undefined => {
  try {
    read();
  } catch (error) {
    return (error as OsseoError).path;
  }
  throw new Error('It was read.');
};

describe('what a plan asks for, each as a resource of its own', () => {
  it('6.6 is a task for the patient, until and including its last day', () => {
    expect(toTask(dated, task, options)).toMatchObject({
      resourceType: 'Task',
      status: 'requested',
      intent: 'plan',
      for: { reference: 'Patient/1' },
      description: 'salt-rinse',
      restriction: { period: { start: '2026-11-24', end: '2026-12-07' } },
    });
    expect(undated.tasks.map((one) => toTask(undated, one, options).restriction)).toEqual([undefined]);
  });

  it('6.6 is a request for a visit without a time, and an appointment with one', () => {
    expect(toVisit(dated, visit, options)).toMatchObject({
      resourceType: 'ServiceRequest',
      intent: 'plan',
      subject: { reference: 'Patient/1' },
      code: { text: 'Check' },
      occurrencePeriod: { start: '2026-11-25', end: '2026-11-26' },
      patientInstruction: 'We look at the wound.\nWe look at the gum.',
    });
    expect(toVisit(dated, visit, { ...options, booking })).toMatchObject({
      resourceType: 'Appointment',
      status: 'booked',
      start: '2026-11-25T10:00:00+09:00',
      _start: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/tz-code', valueCode: 'Asia/Seoul' }] },
      end: '2026-11-25T10:30:00+09:00',
      requestedPeriod: [{ start: '2026-11-25', end: '2026-11-26' }],
      participant: [{ actor: { reference: 'Patient/1' }, status: 'accepted' }],
    });
  });

  it('6.6 has no appointment with a time that is no instant', () => {
    const floating = { ...booking, start: '2026-11-25T10:00:00' };
    expect(pathOf(() => toVisit(dated, visit, { ...options, booking: floating }))).toBe('booking.start');
    const appointment = toVisit(dated, visit, { ...options, booking });
    expect(pathOf(() => fromVisit({ ...appointment, start: '2026-11-25T10:00:00' }))).toBe('start');
    expect(pathOf(() => fromVisit({ ...appointment, end: undefined }))).toBe('end');
    const zone = '_start.extension[http://hl7.org/fhir/StructureDefinition/tz-code]';
    expect(pathOf(() => fromVisit({ ...appointment, _start: undefined }))).toBe(zone);
    const elsewhere = { extension: [{ url: zone.slice(17, -1), valueCode: 'Seoul' }] };
    expect(pathOf(() => fromVisit({ ...appointment, _start: elsewhere }))).toBe(zone);
  });

  it('6.7 counts the last day in where a calendar file counts it out', () => {
    const bar = readByIcalJs(
      toCalendar(dated, {
        texts,
        messages: calendar,
        locale: 'en',
        stamp: '20261121T090000Z',
        detail: 'full',
        limits: 'bar',
      }),
    ).find(({ title }) => title === 'Limit: hard food');
    const food = dated.restrictions.find(({ kind }) => kind === 'hard-food')?.runs[0];
    expect(food?.toDate).toBe('2026-12-07');
    expect(bar?.end).toBe('2026-12-08');
    expect(toTask(dated, task, options).restriction?.period?.end).toBe(task.toDate);
  });

  it('9 FHIR import(export(p)) = p for each task and visit, and all are valid by R4', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const one of plan.tasks) expect(fromTask(toTask(plan, one, options))).toEqual(one);
        for (const one of plan.visits) {
          expect(fromVisit(toVisit(plan, one, options))).toEqual({ visit: one });
          expect(fromVisit(toVisit(plan, one, { ...options, booking }))).toEqual({ visit: one, booking });
        }
      }),
      PROPERTY_RUNS,
    );
    for (const plan of [dated, undated]) {
      for (const one of plan.tasks) expect(fhirProblems(toTask(plan, one, options))).toEqual([]);
      for (const one of plan.visits) {
        expect(fhirProblems(toVisit(plan, one, options))).toEqual([]);
        expect(fhirProblems(toVisit(plan, one, { ...options, booking }))).toEqual([]);
      }
    }
  });

  it('6.8 keeps what others added, also where the days have changed', () => {
    const received: Task = {
      ...toTask(dated, task, options),
      id: 't-1',
      status: 'completed',
      note: [{ text: 'Done twice.' }],
    };
    expect(toTask(dated, task, { ...options, received })).toEqual(received);
    const moved = planRecovery([chinOn('2026-12-01'), toothOn('2026-12-01')]);
    const [later = task] = moved.tasks;
    expect(toTask(moved, later, { ...options, received })).toMatchObject({
      id: 't-1',
      status: 'completed',
      note: [{ text: 'Done twice.' }],
      restriction: { period: { start: '2026-12-02' } },
    });

    const held = { ...(toVisit(dated, visit, { ...options, booking }) as Appointment), comment: 'Bring the splint.' };
    const other = { ...booking, end: '2026-11-25T11:00:00+09:00' };
    expect(toVisit(dated, visit, { ...options, booking: other, received: held })).toEqual({ ...held, end: other.end });
    expect(toVisit(dated, visit, { ...options, received: held }).resourceType).toBe('ServiceRequest');
  });

  it('is in one language', () => {
    const korean = {
      ...options,
      locale: 'ko',
      texts: { tooth: { name: '이', statements: { 'salt-rinse': '헹구기', 'tooth-check': '잇몸을 봅니다.' } } },
    };
    expect(toTask(dated, task, { ...korean, received: toTask(dated, task, options) })).toEqual(
      toTask(dated, task, korean),
    );
    expect(toVisit(dated, visit, { ...korean, received: toVisit(dated, visit, options) })).toEqual(
      toVisit(dated, visit, korean),
    );
  });

  it('is refused where it was taken back or means something else, and is kept where it is only brought up to date', () => {
    const asked = toVisit(dated, visit, options) as ServiceRequest;
    const booked = toVisit(dated, visit, { ...options, booking }) as Appointment;
    const toDo = toTask(dated, task, options);
    const modifierExtension = [{ url: 'https://clinic.example/only-if', valueString: 'B' }];
    expect(pathOf(() => fromVisit({ ...asked, status: 'revoked' }))).toBe('status');
    expect(pathOf(() => fromVisit({ ...booked, status: 'cancelled' }))).toBe('status');
    expect(pathOf(() => fromVisit({ ...asked, modifierExtension }))).toBe('modifierExtension');
    expect(pathOf(() => fromVisit({ ...asked, doNotPerform: true }))).toBe('doNotPerform');
    expect(pathOf(() => fromTask({ ...toDo, status: 'entered-in-error' }))).toBe('status');
    const limited = { ...toDo, restriction: { ...toDo.restriction, modifierExtension } };
    expect(pathOf(() => fromTask(limited))).toBe('restriction.modifierExtension');
    expect(fromTask({ ...toDo, status: 'completed' })).toEqual(task);

    const off: Appointment = { ...booked, status: 'cancelled', modifierExtension };
    expect(toVisit(dated, visit, { ...options, booking, received: off })).toBe(off);
    expect(toTask(dated, task, { ...options, received: limited })).toBe(limited);
  });

  it('is refused where somebody changed its period and not its days', () => {
    const changed = { ...toTask(dated, task, options), restriction: { period: { start: '2026-11-25' } } };
    expect(pathOf(() => fromTask(changed))).toBe('restriction.period.start');
    expect(pathOf(() => fromVisit({ ...toVisit(dated, visit, options), occurrencePeriod: {} }))).toBe(
      'occurrencePeriod.start',
    );
    expect(pathOf(() => fromTask(toVisit(dated, visit, options)))).toBe('resourceType');
  });
});
