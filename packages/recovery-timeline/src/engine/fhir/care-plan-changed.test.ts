import { OsseoError } from '@osseo/core';
import { fhirProblems } from '@osseo/testing/fhir';
import type { CarePlan, CarePlanActivity } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { messages as calendar, texts } from '../calendar/calendar.examples.ts';
import { planFor, ruleWith, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';
import type { CarePlanOptions } from './care-plan-options.ts';
import { fromCarePlan } from './from-care-plan.ts';
import { toCarePlan } from './to-care-plan.ts';
import { extensionBase } from './urls.ts';

const options: CarePlanOptions = {
  texts,
  messages: { ...calendar, days: 'Days {from} to {to}', fromDay: 'From day {from}' },
  locale: 'en',
  subject: { reference: 'Patient/1' },
};
const plan = planRecovery([chinOn('2026-11-23'), toothOn('2026-11-23')]);
const moved = planRecovery([chinOn('2026-12-01'), toothOn('2026-12-01')]);
const carePlan = toCarePlan(plan, options);
const modifierExtension = [{ url: 'https://clinic.example/only-if', valueString: 'B' }];

const placeOf = (item: string) => (carePlan.activity ?? []).findIndex(({ id }) => id?.startsWith(`${item}.`));
const withActivity = (place: number, change: (activity: CarePlanActivity) => CarePlanActivity): CarePlan => ({
  ...carePlan,
  activity: (carePlan.activity ?? []).map((activity, index) => (index === place ? change(activity) : activity)),
});
const withDetail = (place: number, detail: object) =>
  withActivity(place, (activity) => ({ ...activity, detail: { status: 'unknown', ...activity.detail, ...detail } }));
const task = placeOf('task');

function pathOf(resource: unknown): string | undefined {
  try {
    fromCarePlan(resource);
  } catch (error) {
    if (error instanceof OsseoError && error.code === 'invalid-plan') return error.path;
    throw error;
  }
  throw new Error('It was read.');
}

describe('a care plan that means something else since', () => {
  it.each<[string, CarePlan, string]>([
    ['is revoked', { ...carePlan, status: 'revoked' }, 'status'],
    ['was entered in error', { ...carePlan, status: 'entered-in-error' }, 'status'],
    ['follows rules of its own', { ...carePlan, implicitRules: 'https://clinic.example/rules' }, 'implicitRules'],
    ['has a modifier', { ...carePlan, modifierExtension }, 'modifierExtension'],
    [
      'has a modifier at an activity',
      withActivity(task, (activity) => ({ ...activity, modifierExtension })),
      `activity[${task}].modifierExtension`,
    ],
    [
      'has a modifier in an activity',
      withDetail(task, { modifierExtension }),
      `activity[${task}].detail.modifierExtension`,
    ],
    ['has a cancelled activity', withDetail(task, { status: 'cancelled' }), `activity[${task}].detail.status`],
    ['has a stopped activity', withDetail(task, { status: 'stopped' }), `activity[${task}].detail.status`],
  ])('%s: it is refused as a plan, and kept whole where it is only brought up to date', (_, received, path) => {
    expect(pathOf(received)).toBe(path);
    expect(toCarePlan(plan, { ...options, received })).toBe(received);
    const written = toCarePlan(moved, { ...options, received });
    expect(pathOf(written)).toBe(path);
    expect(written.period?.start).toBe('2026-12-01');
  });

  it('forbids what was to be done, and is refused', () => {
    expect(pathOf(withDetail(task, { doNotPerform: true }))).toBe(`activity[${task}].detail.doNotPerform`);
  });

  it('leaves out that something is not forbidden, which says the same', () => {
    const care = treatmentWith(
      { restrictions: [{ id: 'sun', kind: 'sun', level: 'take-care', from: 0, until: null, statement: 'sun' }] },
      { on: '2026-11-23' },
    );
    const careful = planRecovery([care]);
    const written = toCarePlan(careful, options);
    expect(written.activity?.[0]?.detail?.doNotPerform).toBe(false);
    expect(fromCarePlan(JSON.parse(JSON.stringify(written).replace('"doNotPerform":false,', '')))).toEqual(careful);
  });

  it('may say anything of activities that are not ours', () => {
    const theirs = {
      modifierExtension,
      detail: { status: 'cancelled', doNotPerform: true, modifierExtension },
    } as const;
    expect(fromCarePlan({ ...carePlan, activity: [theirs, ...(carePlan.activity ?? [])] })).toEqual(plan);
  });
});

describe('6.8 a care plan that others wrote to', () => {
  const note = [{ url: 'https://clinic.example/note', valueString: 'B' }];
  const received: CarePlan = {
    ...withActivity(task, (activity) => ({
      ...activity,
      extension: note,
      detail: {
        status: 'in-progress',
        ...activity.detail,
        _status: { extension: note },
        code: { ...activity.detail?.code, coding: [{ code: 'x', _code: { extension: note } }], extension: note },
        scheduledPeriod: { ...activity.detail?.scheduledPeriod, _start: { extension: note }, extension: note },
        extension:
          activity.detail?.extension?.map((one) =>
            one.extension ? { ...one, extension: [...note, ...one.extension] } : { ...one, id: 'theirs' },
          ) ?? [],
      },
    })),
    contained: [{ resourceType: 'Goal', id: 'g', lifecycleStatus: 'active', description: { text: 'x' }, subject: {} }],
    _title: { extension: note },
    subject: { reference: 'Patient/1', display: 'A name' },
  };

  it('keeps what they added at every depth, also to texts and dates', () => {
    const written = toCarePlan(moved, { ...options, received });
    expect(fromCarePlan(written)).toEqual(moved);
    const counted = (value: unknown) => JSON.stringify(value).split('clinic.example/note').length;
    expect(counted(written)).toBe(counted(received));
    expect(counted(received)).toBeGreaterThan(8);
    expect(written).toMatchObject({ contained: received.contained, subject: received.subject });
  });

  it('is in one language, and keeps theirs in it', () => {
    const keys = [...JSON.stringify(plan).matchAll(/"statement":"([^"]+)"/gu)].map(([, key = '']) => key);
    const statements = Object.fromEntries(keys.map((key) => [key, `${key} 한국어`]));
    const korean: CarePlanOptions = {
      ...options,
      locale: 'ko',
      texts: { chin: { name: '턱', statements }, tooth: { name: '이', statements } },
    };
    const written = toCarePlan(plan, { ...korean, received });
    const fresh = toCarePlan(plan, korean);
    expect(written).toMatchObject({ language: 'ko', title: '턱 + 이', contained: received.contained });
    expect(written.activity?.map(({ detail }) => [detail?.code?.text, detail?.description])).toEqual(
      fresh.activity?.map(({ detail }) => [detail?.code?.text, detail?.description]),
    );
    expect(written.activity?.[task]?.detail).toMatchObject({
      code: { coding: [{ code: 'x' }] },
    });
    const { language: _, ...silent } = received;
    expect(toCarePlan(plan, { ...korean, received: silent })).toBe(silent);
  });

  it.each([
    ['has lost the ids of elements', undefined],
    ['has other ids of elements', 'other'],
  ])('knows its activities again where it %s', (_, id) => {
    const [theirs, ...ours] = [
      { id: 'theirs', detail: { status: 'scheduled' as const } },
      ...(received.activity ?? []),
    ];
    const renamed = ours.map(({ id: _id, ...rest }, index) => ({ ...rest, ...(id && { id: `${id}-${index}` }) }));
    const nameless: CarePlan = { ...received, activity: [theirs, ...renamed] };
    expect(toCarePlan(plan, { ...options, received: nameless })).toBe(nameless);
    const written = toCarePlan(moved, { ...options, received: nameless });
    expect(fromCarePlan(written)).toEqual(moved);
    expect(written.activity).toHaveLength(nameless.activity?.length ?? 0);
    expect(JSON.stringify(written).split('clinic.example/note')).toHaveLength(
      JSON.stringify(nameless).split('clinic.example/note').length,
    );
  });
});

describe('an activity has one id, and stands once', () => {
  it('also where a rule adds one visit for each of two treatments', () => {
    const visit = {
      id: 'v',
      kind: 'imaging' as const,
      window: { unit: 'day' as const, min: 3, max: 3 },
      mergeable: false,
      statement: 's',
    };
    const added = planFor([chinOn('2026-11-23'), { ...chinOn('2026-12-23'), key: 'again' }], {
      factors: [yes('R01')],
      rules: [ruleWith({ type: 'add-visit', visit })],
    });
    const written = toCarePlan(added, options);
    const ids = written.activity?.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => id?.startsWith('visit.rules.v'))).toEqual(['visit.rules.v', 'visit.rules.v.33']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fromCarePlan(written)).toEqual(added);
  });

  it('also where names hold what stands between them, a space, or half a character', () => {
    const named = (key: string, id: string) =>
      treatmentWith(
        { tasks: [{ id, span: { unit: 'day', from: 0, to: 1 }, statement: 's', touches: [] }] },
        { key, on: '2026-11-23' },
      );
    const written = toCarePlan(
      planRecovery([named('a.b', 'c'), named('a', 'b.c'), named('턱 \ud800', 'x'), named('턱 \udc00', 'x')]),
      options,
    );
    const ids = written.activity?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(4);
    expect(ids).toEqual(expect.arrayContaining(['task.a%2eb.c', 'task.a.b%2ec']));
    for (const id of ids) expect(id).toMatch(/^\S+$/u);
  });

  const copied = carePlan.activity?.[task] ?? {};
  const track = carePlan.extension?.find(({ url }) => url === `${extensionBase('plan')}track`) ?? { url: '' };
  it.each<[string, CarePlan, string]>([
    [
      'two activities for one item',
      { ...carePlan, activity: [...(carePlan.activity ?? []), { ...copied, id: 'copy' }] },
      `activity[${carePlan.activity?.length}]`,
    ],
    [
      'two tracks of one treatment',
      { ...carePlan, extension: [...(carePlan.extension ?? []), track] },
      `extension[${extensionBase('plan')}track]`,
    ],
    [
      'a phase without its track',
      { ...carePlan, extension: carePlan.extension?.filter((one) => one !== track) ?? [] },
      `activity[0].detail.extension[${extensionBase('phase')}track]`,
    ],
  ])('or it is refused: %s', (_, resource, path) => {
    expect(pathOf(resource)).toBe(path);
  });

  it('ends after it begins, within a life', () => {
    const spanned = (days: Readonly<Record<string, number>>) =>
      withDetail(task, {
        extension: carePlan.activity?.[task]?.detail?.extension?.map((one) => {
          const day = days[one.url.replace(extensionBase('task'), '')];
          return day === undefined ? one : { url: one.url, valueInteger: day };
        }),
      });
    expect(pathOf(spanned({ from: 9, to: 3 }))).toBe(`activity[${task}].detail`);
    expect(pathOf(spanned({ to: 9e15 }))).toBe(`activity[${task}].detail`);
  });
});

it('the examples are valid by R4', () => {
  expect(fhirProblems(carePlan)).toEqual([]);
});
