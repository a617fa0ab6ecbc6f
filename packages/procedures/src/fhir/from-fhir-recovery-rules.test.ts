import { OsseoError, toCivilDate } from '@osseo/core';
import type { PlanDefinition, PlanDefinitionAction } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { recoveryRules, type RecoveryRule } from '../recovery-rules/index.ts';
import { ruleWords, worded } from '../testing/worded-procedures.ts';
import { fromFhirRecoveryRules, toFhirPlanDefinition, toFhirRecoveryRules } from './index.ts';
import { PART_URL, partUrl } from './urls.ts';

type Rules = Parameters<typeof toFhirRecoveryRules>[0]['rules'];

const written = (rules: Rules) => toFhirRecoveryRules({ rules, words: ruleWords.en, version: '1.2.0' });
const sent = (rules: readonly RecoveryRule[]) => JSON.parse(JSON.stringify(written(rules as Rules))) as unknown;
const definition = written(recoveryRules);

function pathOf(resource: unknown): string | undefined {
  try {
    fromFhirRecoveryRules(resource);
  } catch (error) {
    if (error instanceof OsseoError && error.code === 'invalid-procedure') return error.path;
    throw error;
  }
  throw new Error('It was read.');
}

describe('rules that come back', () => {
  it('6.8 are the rules that ship again, with their sources and reviews', () => {
    expect(fromFhirRecoveryRules(sent(recoveryRules))).toEqual({ version: '1.2.0', rules: recoveryRules });
    expect(fromFhirRecoveryRules(sent([]))).toEqual({ version: '1.2.0', rules: [] });
  });

  it('6.8 are the rules of a clinic again, whatever they do and however far they have come', () => {
    const [shipped] = recoveryRules;
    if (!shipped) throw new Error('There are rules.');
    const on = toCivilDate('2026-11-20');
    const rules: readonly RecoveryRule[] = [
      { ...shipped, id: 'a', effect: { type: 'extend', kind: 'alcohol', days: 7 } },
      { ...shipped, id: 'b', effect: { type: 'raise-triage', sign: 'RF-07', urgency: 'emergency' } },
      {
        ...shipped,
        id: 'c',
        provenance: {
          sources: [],
          uncited: 'label',
          note: 'A note.',
          review: { status: 'clinician-reviewed', reviewedBy: 'A clinician', reviewedOn: on, nextReview: on },
        },
      },
      { ...shipped, id: 'd', provenance: { sources: [], review: { status: 'retired', retiredOn: on } } },
    ];
    expect(fromFhirRecoveryRules(sent(rules)).rules).toEqual(rules);
  });

  it('leave actions of others alone', () => {
    const action = [{ title: 'A call on day 1' }, ...(definition.action ?? [])];
    expect(fromFhirRecoveryRules({ ...definition, action }).rules).toEqual(recoveryRules);
  });
});

describe('broken rules are refused whole, by their place', () => {
  const [first = {}, ...rest] = definition.action ?? [];
  const withFirst = (change: PlanDefinitionAction): PlanDefinition => ({
    ...definition,
    action: [{ ...first, ...change }, ...rest],
  });
  const modifierExtension = [{ url: 'https://clinic.example/only-if', valueString: 'B' }];

  it.each<[string, unknown, string]>([
    ['another resource', { resourceType: 'CarePlan' }, 'resourceType'],
    ['rules that somebody else wrote', { ...definition, action: [{ id: 'x' }] }, `action.extension[${PART_URL}]`],
    [
      'the plan of a procedure',
      toFhirPlanDefinition(worded.en['chin-implant']).planDefinition,
      `action.extension[${PART_URL}]`,
    ],
    ['rules that are retired', { ...definition, status: 'retired' }, 'status'],
    ['a modifier', withFirst({ modifierExtension }), 'action[0].modifierExtension'],
    ['a rule that stands twice', { ...definition, action: [first, first] }, 'action[1]'],
    ['a rule that applies to everybody', withFirst({ condition: [] }), 'action[0].condition[0]'],
    [
      'a rule that applies to somebody else',
      withFirst({
        condition: [{ kind: 'applicability', expression: { language: 'text/fhirpath', expression: 'true' } }],
      }),
      'action[0].condition',
    ],
    [
      'a rule that is not whole',
      withFirst({ extension: [{ url: PART_URL, valueCode: 'rule' }] }),
      `action[0].extension[${partUrl('rule')}factor]`,
    ],
  ])('%s', (_, resource, path) => {
    expect(pathOf(resource)).toBe(path);
  });
});
