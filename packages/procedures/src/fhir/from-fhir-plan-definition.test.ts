import { OsseoError } from '@osseo/core';
import { fhirProblems } from '@osseo/testing/fhir';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import type { PlanDefinition } from 'fhir/r4.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span, TimeUnit, Window } from '../model/ranges.ts';
import { POSITIONS, RESTRICTION_KINDS, RESTRICTION_LEVELS, VISIT_KINDS, type RecoveryData } from '../model/recovery.ts';
import { everyWorded, worded } from '../testing/worded-procedures.ts';
import { fromFhirPlanDefinition, toFhirPlanDefinition } from './index.ts';
import { PART_URL, partUrl } from './urls.ts';

const chin = worded.en['chin-implant'];
const { planDefinition } = toFhirPlanDefinition(chin);

const unit = fc.constantFrom<TimeUnit>('day', 'week', 'month');
const window: fc.Arbitrary<Window> = fc
  .record({ unit, min: fc.nat(30), more: fc.nat(9) })
  .map(({ more, ...rest }) => ({ ...rest, max: rest.min + more }));
const span: fc.Arbitrary<Span> = fc.record({ unit, from: fc.nat(20), to: fc.option(fc.integer({ min: 21, max: 60 })) });
const key = fc.constantFrom('recovery-normal', 'recovery-care', 'visit-six-weeks');
const id = fc.uuid();
const anyRecovery: fc.Arbitrary<RecoveryData> = fc.record({
  phases: fc.array(fc.record({ id, span, title: key, normal: fc.array(key), care: fc.array(key) })),
  restrictions: fc.array(
    fc.record(
      {
        id,
        kind: fc.constantFrom(...RESTRICTION_KINDS),
        level: fc.constantFrom(...RESTRICTION_LEVELS),
        from: fc.integer({ min: -28, max: 9 }),
        until: fc.option(window),
        statement: key,
        survivesRevision: fc.boolean(),
      },
      { requiredKeys: ['id', 'kind', 'level', 'from', 'until', 'statement'] },
    ),
  ),
  tasks: fc.array(
    fc.record(
      {
        id,
        span,
        statement: key,
        touches: fc.array(fc.constantFrom(...RESTRICTION_KINDS)),
        positions: fc.array(fc.constantFrom(...POSITIONS), { minLength: 1 }),
        medicine: fc.constant({ system: 'http://www.whocc.no/atc', code: 'N02BE01' }),
      },
      { requiredKeys: ['id', 'span', 'statement', 'touches'] },
    ),
  ),
  visits: fc.array(
    fc.record({ id, kind: fc.constantFrom(...VISIT_KINDS), window, mergeable: fc.boolean(), statement: key }),
  ),
  milestones: fc.array(fc.record({ id, kind: fc.constant('crown' as const), window, statement: key })),
});

const pathOf = (resource: unknown) => {
  try {
    fromFhirPlanDefinition(resource);
  } catch (error) {
    if (error instanceof OsseoError && error.code === 'invalid-procedure') return error.path;
  }
  throw new Error('It was read.');
};

describe('a plan that comes back', () => {
  it.each(everyWorded.map((one) => [one.procedure.id, one.words.locale, one] as const))(
    '6.8 is the recovery of %s again (%s)',
    (_id, _locale, one) => {
      const sent = JSON.parse(JSON.stringify(toFhirPlanDefinition(one).planDefinition)) as unknown;
      const { id: name, version, recovery } = one.procedure;
      expect(fromFhirPlanDefinition(sent)).toEqual({ id: name, version, recovery });
    },
  );

  it('6.8 is the recovery again, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecovery, (recovery) => {
        const sent = toFhirPlanDefinition({ ...chin, procedure: { ...chin.procedure, recovery } }).planDefinition;
        expect(fromFhirPlanDefinition(sent).recovery).toEqual(recovery);
      }),
      PROPERTY_RUNS,
    );
  });

  it('6.8 keeps what others added, also where the procedure has changed', () => {
    const received: PlanDefinition = {
      ...planDefinition,
      publisher: 'The clinic',
      extension: [{ url: 'https://clinic.example/unit', valueString: 'B' }],
      action: [...(planDefinition.action ?? []), { id: 'clinic-own', title: 'A call on day 1' }],
    };
    expect(toFhirPlanDefinition(chin, { received }).planDefinition).toEqual(received);

    const recovery = { ...chin.procedure.recovery, tasks: [], visits: [] };
    const fewer = { ...chin, procedure: { ...chin.procedure, recovery } };
    const written = toFhirPlanDefinition(fewer, { received }).planDefinition;
    expect(fromFhirPlanDefinition(written).recovery).toEqual(recovery);
    expect(written.publisher).toBe('The clinic');
    expect(written.action?.at(-1)?.id).toBe('clinic-own');
    expect(fhirProblems(written)).toEqual([]);
  });
});

describe('6.8 a plan that is brought up to date', () => {
  const received: PlanDefinition = {
    ...planDefinition,
    url: 'https://clinic.example/PlanDefinition/chin',
    status: 'active',
    description: 'As the clinic says it.',
    action: [
      { id: 'clinic-own', title: 'A call on day 1' },
      // As a system sends it that keeps no ids of elements.
      ...(planDefinition.action ?? []).map(({ id: _id, ...action }) => ({ ...action, code: [{ text: 'theirs' }] })),
    ],
  };

  it('knows its actions again without their ids', () => {
    expect(toFhirPlanDefinition(chin, { received }).planDefinition).toBe(received);
    const recovery = { ...chin.procedure.recovery, visits: [] };
    const fewer = { ...chin, procedure: { ...chin.procedure, recovery } };
    const written = toFhirPlanDefinition(fewer, { received }).planDefinition;
    expect(fromFhirPlanDefinition(written).recovery).toEqual(recovery);
    expect(written.action).toHaveLength((received.action?.length ?? 0) - chin.procedure.recovery.visits.length);
  });

  it('says all that is ours anew in another version, which nobody has reviewed, and keeps theirs', () => {
    const [said = ''] = chin.procedure.recovery.visits.map(({ statement }) => statement);
    const next = {
      procedure: { ...chin.procedure, version: '9.0.0' },
      words: { ...chin.words, statements: { ...chin.words.statements, [said]: 'Another sentence.' } },
    };
    const written = toFhirPlanDefinition(next, { received }).planDefinition;
    const fresh = toFhirPlanDefinition(next).planDefinition;
    expect(written).toMatchObject({ version: '9.0.0', status: 'draft', description: fresh.description });
    expect(written.action?.map(({ description }) => description)).toContain('Another sentence.');
    expect(written.url).toBe(received.url);
    expect(written.action?.at(-1)?.id).toBe('clinic-own');
    expect(written.action?.filter(({ code }) => code?.[0]?.text === 'theirs')).toHaveLength(fresh.action?.length ?? 0);
  });

  it('is in one language', () => {
    const { planDefinition: written } = toFhirPlanDefinition(worded.ko['chin-implant'], { received });
    const { planDefinition: korean } = toFhirPlanDefinition(worded.ko['chin-implant']);
    expect(written).toMatchObject({ language: 'ko', title: korean.title });
    expect(written.action?.slice(0, -1).map(({ description }) => description)).toEqual(
      korean.action?.map(({ description }) => description),
    );
  });

  it('is kept where it is retired, and not read', () => {
    const retired = { ...received, status: 'retired' as const };
    expect(toFhirPlanDefinition(chin, { received: retired }).planDefinition).toBe(retired);
    expect(pathOf(retired)).toBe('status');
  });
});

describe('a broken plan is refused whole, by its place', () => {
  const visit = planDefinition.action?.findIndex(({ id: name }) => name === 'visit-six-weeks') ?? -1;
  const withVisit = (change: object) => ({
    ...planDefinition,
    action: planDefinition.action?.map((action, index) => (index === visit ? { ...action, ...change } : action)),
  });

  it.each([
    ['another resource', { resourceType: 'CarePlan' }, 'resourceType'],
    [
      'one that somebody else wrote',
      { resourceType: 'PlanDefinition', id: 'x', version: '1', status: 'active', action: [{ title: 'Rest' }] },
      `action.extension[${PART_URL}]`,
    ],
    ['a modifier', { ...planDefinition, modifierExtension: [{ url: 'https://a.example/x' }] }, 'modifierExtension'],
    ['a modifier at an action', withVisit({ modifierExtension: [] }), `action[${visit}].modifierExtension`],
    ['another kind of time beside it', withVisit({ timingAge: { value: 3 } }), `action[${visit}].timingAge`],
    [
      'an action that stands twice',
      { ...planDefinition, action: [...(planDefinition.action ?? []), planDefinition.action?.[visit]] },
      `action[${planDefinition.action?.length}]`,
    ],
    ['one without a version', { ...planDefinition, version: undefined }, 'version'],
    ['actions that are no list', { ...planDefinition, action: {} }, 'action'],
    [
      'a time that somebody changed beside its window',
      withVisit({ relatedAction: [{ actionId: 'treatment', relationship: 'after-start' }] }),
      `action[${visit}].relatedAction`,
    ],
    [
      'a part of no kind',
      withVisit({ extension: [{ url: PART_URL, valueCode: 'dream' }] }),
      `action[${visit}].extension[${PART_URL}]`,
    ],
    [
      'a part that is not whole',
      withVisit({ extension: [{ url: PART_URL, valueCode: 'visit' }] }),
      `action[${visit}].extension[${partUrl('visit')}id]`,
    ],
  ])('%s', (_, resource, path) => {
    expect(pathOf(resource)).toBe(path);
  });
});
