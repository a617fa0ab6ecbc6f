import { OsseoError } from '@osseo/core';
import { fhirProblems } from '@osseo/testing/fhir';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import type { CarePlan } from 'fhir/r4.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages as calendar, texts } from '../calendar/calendar.examples.ts';
import { planFor, ruleWith, unknown, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { anyPlan } from '../plan-shape/any-plan.examples.ts';
import { chinOn, toothOn } from '../recovery.examples.ts';
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts';
import type { CarePlanOptions } from './care-plan-options.ts';
import { fromCarePlan } from './from-care-plan.ts';
import { toCarePlan } from './to-care-plan.ts';
import { RECOVERY_EXTENSION } from './urls.ts';

const options: CarePlanOptions = {
  texts,
  messages: { ...calendar, days: 'Days {from} to {to}', fromDay: 'From day {from}' },
  locale: 'en',
  subject: { reference: 'Patient/1' },
};

const carePlanOf = (...treatments: Parameters<typeof planRecovery>[0]) => toCarePlan(planRecovery(treatments), options);
const detailsOf = (carePlan: CarePlan) => (carePlan.activity ?? []).flatMap(({ detail }) => (detail ? [detail] : []));
const both = carePlanOf(chinOn('2026-11-23'), toothOn('2026-11-23'));

describe('a care plan', () => {
  it.each(['2026-11-23', null])('is valid by the structure definitions of R4 (day 0: %s)', (day) => {
    expect(fhirProblems(carePlanOf(chinOn(day), toothOn(day)))).toEqual([]);
  });

  it('is a draft of a plan for the patient whom the host names, with the treatments as its title', () => {
    expect(both).toMatchObject({
      resourceType: 'CarePlan',
      status: 'draft',
      intent: 'plan',
      subject: { reference: 'Patient/1' },
      title: 'chin implant + dental implant',
      period: { start: '2026-11-23' },
    });
  });

  it('6.5 says what not to do, between dates that both count', () => {
    const gym = detailsOf(carePlanOf(chinOn('2026-11-23'))).filter(({ code }) => code?.text === 'hard exercise');
    expect(gym.map(({ doNotPerform, scheduledPeriod }) => [doNotPerform, scheduledPeriod])).toEqual([
      [true, { start: '2026-11-23', end: '2026-12-07' }],
      [true, { start: '2026-12-08', end: '2026-12-21' }],
    ]);
  });

  it('6.5 leaves the end of a period open where no end is known', () => {
    const pressure = detailsOf(carePlanOf(chinOn('2026-11-23'))).find(({ code }) => code?.text === 'pressure');
    expect(pressure?.scheduledPeriod).toEqual({ start: '2026-11-23' });
    // It is to be avoided, which is not to be done as well.
    expect(pressure?.doNotPerform).toBe(true);
  });

  it('6.5 speaks in plan days where there are no dates', () => {
    const check = detailsOf(carePlanOf(chinOn(null))).find(({ kind }) => kind === 'Appointment');
    expect(check?.scheduledString).toBe('Days 1 to 3');
    expect(check?.scheduledPeriod).toBeUndefined();
  });

  it('6.8 keeps soft tails, askers and deferral in extensions of our own', () => {
    const soft = detailsOf(carePlanOf(chinOn('2026-11-23'))).filter(({ code }) => code?.text === 'hard exercise')[1];
    expect(soft?.extension).toEqual(
      expect.arrayContaining([
        { url: `${RECOVERY_EXTENSION}restriction-level`, valueCode: 'do-not' },
        { url: `${RECOVERY_EXTENSION}restriction-certainty`, valueCode: 'ask' },
        {
          url: `${RECOVERY_EXTENSION}restriction-asked-by`,
          extension: [
            { url: 'treatment', valueString: 'chin' },
            { url: 'statement', valueString: 'no-gym' },
          ],
        },
        { url: `${RECOVERY_EXTENSION}restriction-from`, valueInteger: 15 },
      ]),
    );
    const rinse = detailsOf(both).find(({ kind }) => kind === 'Task');
    expect(rinse?.extension).toContainEqual({ url: `${RECOVERY_EXTENSION}task-deferred-by`, valueInteger: 0 });
  });

  it('has no empty list where the plan is empty', () => {
    expect(carePlanOf().activity).toBeUndefined();
    expect(fhirProblems(carePlanOf())).toEqual([]);
  });
});

describe('a care plan that comes back', () => {
  it('9 FHIR import(export(p)) = p, whatever is in it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(fromCarePlan(JSON.parse(JSON.stringify(toCarePlan(plan, options))))).toEqual(plan);
      }),
      PROPERTY_RUNS,
    );
  });

  it('6.8 is the plan again with what is changed for a person, why, and what is not known', () => {
    const rules = [
      ruleWith({ type: 'extend', kind: 'strenuous-exercise', days: 14 }),
      ruleWith({ type: 'require-clearance', kind: 'smoking' }, { factor: 'R03' }),
      ruleWith({ type: 'raise-triage', sign: 'RF-07', urgency: 'emergency' }, { factor: 'R37' }),
    ];
    const plan = planFor([chinOn('2026-11-23'), toothOn('2026-12-01')], {
      factors: [yes('R01'), yes('R37'), unknown('R03')],
      rules,
    });
    expect(plan.changes.length).toBeGreaterThan(1);
    expect(plan.questions).toHaveLength(1);
    const carePlan = toCarePlan(plan, options);
    expect(fromCarePlan(JSON.parse(JSON.stringify(carePlan)))).toEqual(plan);
    expect(fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(plan))))).toEqual(plan);
    expect(fhirProblems(carePlan)).toEqual([]);
  });

  it('is valid by R4, whatever is in the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(fhirProblems(toCarePlan(plan, options))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  const foreign: CarePlan = {
    ...both,
    id: 'cp-7',
    status: 'active',
    meta: { versionId: '3' },
    extension: [{ url: 'https://clinic.example/ward', valueString: 'B' }, ...(both.extension ?? [])],
    note: [{ text: 'Seen.' }],
    activity: [
      { detail: { status: 'scheduled', description: 'An X-ray of another plan.' } },
      ...(both.activity ?? []).map((activity, index) =>
        index === 0 ? { ...activity, progress: [{ text: 'As planned.' }] } : activity,
      ),
    ],
  };

  it('6.8 keeps elements, extensions and activities that are not ours, untouched', () => {
    const plan = fromCarePlan(foreign);
    expect(plan).toEqual(fromCarePlan(both));
    expect(toCarePlan(plan, { ...options, received: foreign })).toEqual(foreign);
  });

  it('6.8 keeps them also where the plan has changed meanwhile', () => {
    const moved = planRecovery([chinOn('2026-12-01')]);
    const written = toCarePlan(moved, { ...options, received: foreign });
    expect(fromCarePlan(written)).toEqual(moved);
    expect(written).toMatchObject({
      id: 'cp-7',
      status: 'active',
      meta: { versionId: '3' },
      note: [{ text: 'Seen.' }],
    });
    expect(written.extension).toContainEqual({ url: 'https://clinic.example/ward', valueString: 'B' });
    expect(written.activity).toContainEqual(foreign.activity?.[0]);
    expect(written.activity?.[0]).toMatchObject({ progress: [{ text: 'As planned.' }] });
    expect(JSON.stringify(written)).not.toContain('tooth');
    expect(fhirProblems(written)).toEqual([]);
  });
});

describe('a broken care plan is refused whole, by its place', () => {
  const [first, ...rest] = both.activity ?? [];
  const withDetail = (detail: object) => ({
    ...both,
    activity: [{ ...first, detail: { ...first?.detail, ...detail } }, ...rest],
  });
  const restriction = (both.activity ?? []).findIndex(({ detail }) => detail?.doNotPerform);

  it.each([
    ['another resource', { resourceType: 'Patient' }, 'resourceType'],
    ['one that we did not write', { ...both, extension: [] }, `extension[${RECOVERY_EXTENSION}plan-last-day]`],
    ['a day that is none', { ...both, period: { start: '2026-02-30' } }, 'period.start'],
    ['a list that is none', { ...both, activity: {} }, 'activity'],
    [
      'dates that somebody changed beside the days',
      withDetail({ scheduledPeriod: { start: '2026-11-24', end: '2026-11-26' } }),
      'activity[0].detail.scheduledPeriod.start',
    ],
    [
      'a prohibition that somebody lifted beside its level',
      {
        ...both,
        activity: both.activity?.map((activity, index) =>
          index === restriction ? { ...activity, detail: { ...activity.detail, doNotPerform: false } } : activity,
        ),
      },
      `activity[${restriction}].detail.doNotPerform`,
    ],
    [
      'a value of another type',
      withDetail({
        extension: first?.detail?.extension?.map((one) =>
          one.url === `${RECOVERY_EXTENSION}phase-from` ? { url: one.url, valueString: '0' } : one,
        ),
      }),
      /^activity\[0\]\.detail\.extension\[\d+\]\.valueInteger$/u,
    ],
    [
      'what stands twice',
      withDetail({
        extension: [...(first?.detail?.extension ?? []), { url: `${RECOVERY_EXTENSION}phase-from`, valueInteger: 0 }],
      }),
      /^activity\[0\]\.detail\.extension\[\d+\]$/u,
    ],
    [
      'an item of no kind',
      withDetail({ extension: [{ url: `${RECOVERY_EXTENSION}item`, valueCode: 'dream' }] }),
      `activity[0].detail.extension[${RECOVERY_EXTENSION}item]`,
    ],
  ])('%s', (_, resource, path) => {
    let error: unknown;
    try {
      fromCarePlan(resource);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(OsseoError);
    expect((error as OsseoError).code).toBe('invalid-plan');
    if (typeof path === 'string') expect((error as OsseoError).path).toBe(path);
    else expect((error as OsseoError).path).toMatch(path);
  });
});
