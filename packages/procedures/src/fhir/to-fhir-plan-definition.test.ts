import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import type { Review } from '@osseo/core';
import { toCivilDate } from '@osseo/core';
import { everyWorded, worded } from '../testing/worded-procedures.ts';
import { toFhirPlanDefinition } from './index.ts';

describe.each(everyWorded.map((one) => [one.procedure.id, one.words.locale, one] as const))(
  '%s in %s as a plan',
  (_id, _locale, one) => {
    const { planDefinition, activityDefinitions } = toFhirPlanDefinition(one);

    it('is valid by the structure definitions of R4', () => {
      for (const resource of [planDefinition, ...activityDefinitions]) expect(fhirProblems(resource)).toEqual([]);
    });

    it('defines every activity that its actions name, once', () => {
      const named = (planDefinition.action ?? []).flatMap(({ definitionCanonical }) => definitionCanonical ?? []);
      expect(activityDefinitions.map(({ url = '' }) => url).toSorted()).toEqual(named.toSorted());
      expect(new Set(named).size).toBe(named.length);
    });

    it('6.2 counts everything from the day of treatment', () => {
      const [treatment, ...rest] = planDefinition.action ?? [];
      expect(treatment?.id).toBe('treatment');
      for (const { relatedAction } of rest) expect(relatedAction?.[0]?.actionId).toBe('treatment');
    });
  },
);

describe('a plan of the chin implant', () => {
  const { procedure, words } = worded.en['chin-implant'];
  const { planDefinition, activityDefinitions } = toFhirPlanDefinition(worded.en['chin-implant']);
  const action = (id: string) => planDefinition.action?.find((one) => one.id === id);

  it('6.1 has phases with what to do in them nested, and milestones as goals with a due time', () => {
    const [phase] = procedure.recovery.phases;
    const nested = action(`phase-${phase?.id ?? ''}`)?.action;
    expect(nested?.map(({ description }) => description)).toEqual(phase?.care.map((key) => words.statements[key]));
    expect(action('milestone-shape')?.goalId).toEqual(['goal-shape']);
    expect(planDefinition.goal?.find(({ id }) => id === 'goal-shape')?.target).toMatchObject([
      { due: { value: 6, code: 'mo' } },
    ]);
  });

  it('6.2 says a target and its window by the extension of the Schedule of Activities, and ranges as ranges', () => {
    const related = action('visit-six-weeks')?.relatedAction?.[0];
    expect(related).toMatchObject({
      actionId: 'treatment',
      relationship: 'after-start',
      offsetDuration: { value: 36, code: 'd' },
    });
    expect(related?.extension).toMatchObject([
      {
        url: 'http://hl7.org/fhir/uv/vulcan-schedule/StructureDefinition/AcceptableOffsetRangeSoa',
        valueRange: { low: { value: 36, code: 'd' }, high: { value: 42, code: 'd' } },
      },
    ]);
    expect(action('milestone-shape')?.relatedAction?.[0]?.offsetRange).toMatchObject({
      low: { value: 3, code: 'mo' },
      high: { value: 6, code: 'mo' },
    });
  });

  it('says how long a phase lasts, and nothing for the last', () => {
    expect(action('phase-first-days')?.timingDuration).toMatchObject({ value: 4, code: 'd' });
    expect(action('phase-later')).not.toHaveProperty('timingDuration');
  });

  it('6.3 forbids what is not to be done, from its first to its last day', () => {
    const smoking = activityDefinitions.find(({ id }) => id === 'chin-implant-restriction-smoking');
    expect(smoking).toMatchObject({ doNotPerform: true, kind: 'Task' });
    expect(action('restriction-smoking')?.timingRange).toMatchObject({ low: { value: 29 }, high: { value: 43 } });
  });

  it('6.8 says at each action which works its sentences cite', () => {
    const visit = procedure.recovery.visits.find(({ id }) => id === 'six-weeks');
    const cited = Object.entries(procedure.statements).find(([key]) => key === visit?.statement)?.[1].sources;
    expect(action('visit-six-weeks')?.documentation?.map(({ label }) => label)).toEqual(cited);
  });

  it('cites every source once', () => {
    const labels = planDefinition.relatedArtifact?.map(({ label }) => label) ?? [];
    expect(labels).toContain('medscape-chin');
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it('is active only where every statement and its wording are reviewed', () => {
  const one = worded.en['chin-implant'];
  const review: Review = {
    status: 'clinician-reviewed',
    reviewedBy: 'A clinician',
    reviewedOn: toCivilDate('2026-11-20'),
    nextReview: toCivilDate('2027-11-20'),
  };
  const statements = Object.fromEntries(
    Object.entries(one.procedure.statements).map(([key, provenance]) => [key, { ...provenance, review }]),
  );
  const reviewed = { procedure: { ...one.procedure, statements }, words: { ...one.words, review } };
  expect(toFhirPlanDefinition(one).planDefinition.status).toBe('draft');
  expect(toFhirPlanDefinition({ ...reviewed, words: one.words }).planDefinition.status).toBe('draft');
  expect(toFhirPlanDefinition(reviewed).planDefinition.status).toBe('active');
});

it('the validator finds what is wrong, so that the tests above mean something', () => {
  const { planDefinition } = toFhirPlanDefinition(worded.en['chin-implant']);
  expect(fhirProblems({ ...planDefinition, status: undefined })).not.toEqual([]);
  expect(fhirProblems({ ...planDefinition, colour: 'red' })).not.toEqual([]);
  expect(
    fhirProblems({ ...planDefinition, action: [{ id: 'x', relatedAction: [{ relationship: 'after' }] }] }),
  ).not.toEqual([]);
});
