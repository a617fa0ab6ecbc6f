import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { messages as calendar, texts } from '../calendar/calendar.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { RECOVERY_EXTENSION, toCarePlan, type CarePlanOptions } from './to-care-plan.ts';

const options: CarePlanOptions = {
  texts,
  messages: { ...calendar, days: 'Days {from} to {to}', fromDay: 'From day {from}' },
  locale: 'en',
  subject: { reference: 'Patient/1' },
};

const detailsOf = (...treatments: Parameters<typeof planRecovery>[0]) =>
  (toCarePlan(planRecovery(treatments), options).activity ?? []).flatMap(({ detail }) => (detail ? [detail] : []));

describe('a care plan', () => {
  it.each(['2026-11-23', null])('is valid by the structure definitions of R4 (day 0: %s)', (day) => {
    expect(fhirProblems(toCarePlan(planRecovery([chinOn(day), toothOn(day)]), options))).toEqual([]);
  });

  it('is a draft of a plan for the patient whom the host names, with the treatments as its title', () => {
    expect(toCarePlan(planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]), options)).toMatchObject({
      resourceType: 'CarePlan',
      status: 'draft',
      intent: 'plan',
      subject: { reference: 'Patient/1' },
      title: 'chin implant + dental implant',
      period: { start: '2026-11-23' },
    });
  });

  it('says what not to do, between dates that both count', () => {
    const gym = detailsOf(chinOn('2026-11-23')).filter(({ code }) => code?.text === 'hard exercise');
    expect(gym.map(({ doNotPerform, scheduledPeriod }) => [doNotPerform, scheduledPeriod])).toEqual([
      [true, { start: '2026-11-23', end: '2026-12-07' }],
      [true, { start: '2026-12-08', end: '2026-12-21' }],
    ]);
  });

  it('keeps level, soft tail and askers in extensions of our own', () => {
    const soft = detailsOf(chinOn('2026-11-23')).filter(({ code }) => code?.text === 'hard exercise')[1];
    expect(soft?.extension).toEqual(
      expect.arrayContaining([
        { url: `${RECOVERY_EXTENSION}level`, valueCode: 'do-not' },
        { url: `${RECOVERY_EXTENSION}certainty`, valueCode: 'ask' },
        { url: `${RECOVERY_EXTENSION}asked-by`, valueString: 'chin' },
        { url: `${RECOVERY_EXTENSION}from-day`, valueInteger: 15 },
      ]),
    );
  });

  it('leaves the end of a period open where no end is known', () => {
    const pressure = detailsOf(chinOn('2026-11-23')).find(({ code }) => code?.text === 'pressure');
    expect(pressure?.scheduledPeriod).toEqual({ start: '2026-11-23' });
  });

  it('speaks in plan days where there are no dates', () => {
    const check = detailsOf(chinOn(null)).find(({ kind }) => kind === 'Appointment');
    expect(check?.scheduledString).toBe('Days 1 to 3');
    expect(check?.scheduledPeriod).toBeUndefined();
  });

  it('has no empty list where the plan is empty', () => {
    expect(toCarePlan(planRecovery([]), options).activity).toBeUndefined();
  });
});
