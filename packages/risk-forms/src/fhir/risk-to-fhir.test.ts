import { toCivilDate } from '@osseo/core';
import { compileExpression } from '@osseo/questionnaire/fhirpath';
import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm, IN_PERSON, UNKNOWN } from '../answer-form.examples.ts';
import type { FlagJudgement } from '../model/rule.ts';
import { applyEditions } from '../rules/apply-editions.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import { judgedFlags } from '../rules/judge-flags.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { en } from '../words/en/index.ts';
import { riskToFhir } from './risk-to-fhir.ts';

const edition = {
  rule: 'r15-antidepressant',
  of: draftedRules.find(({ id }) => id === 'r15-antidepressant')?.version ?? '',
  version: '0.2.0-clinic.1',
  changes: { tier: 'caution' },
  by: 'Dr Editor',
  on: toCivilDate('2026-11-01'),
  reason: 'Local audit',
} as const;
const { rules } = applyEditions(draftedRules, [edition]);
const raised = evaluateRules(
  rules,
  answerForm({
    'infection-now': true,
    medicines: ['antidepressant'],
    smoking: IN_PERSON,
    grinding: UNKNOWN,
    diabetes: 'type-2',
    hba1c: [126, 'mg/dL'],
  }),
  { adoptions: adopt(rules) },
);
const version = raised[0]?.rule.version ?? '';
const said = { by: 'Dr Example', flag: 'r27-infection-now', version };
const judgements: readonly FlagJudgement[] = [
  { ...said, act: 'dismiss', reason: 'other', text: 'Seen today.', at: '2026-11-22T10:00:00Z' },
  { ...said, act: 'restore', at: '2026-11-22T10:05:00Z' },
  { ...said, act: 'dismiss', reason: 'discussed', at: '2026-11-22T10:10:00Z' },
  {
    ...said,
    flag: 'unknown-grinding',
    version: raised.find(({ kind }) => kind === 'unknown')?.rule.version ?? '',
    act: 'dismiss',
    reason: 'known',
    at: '2026-11-22T10:15:00Z',
  },
];
const { assessment, issues, flags, provenance } = riskToFhir(judgedFlags(raised, judgements), {
  response: 'QuestionnaireResponse/1',
  patient: 'Patient/1',
  identified: '2026-11-21',
  recorded: '2026-11-21T10:00:00Z',
  rules,
  words: en,
});
const all = [assessment, ...issues, ...flags, ...provenance];

describe('what one reading of the answers leaves behind', () => {
  it('is valid by the structure definitions of R4', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const resource of all) expect(fhirProblems(resource), resource.id).toEqual([]);
  });

  it('has ids of its own that FHIR allows', () => {
    const ids = all.map(({ resourceType, id = '' }) => `${resourceType}/${id}`);

    expect(new Set(ids).size).toBe(ids.length);
    expect(all.filter(({ id = '' }) => !/^[A-Za-z0-9.-]{1,64}$/u.test(id))).toEqual([]);
  });

  it('is an issue for what the answers meet, and a flag for what they leave open', () => {
    expect(issues.map(({ id }) => id)).toContain('r27-infection-now');
    expect(flags.map(({ id, status, code }) => [id, status, code.coding?.[0]?.code])).toEqual([
      ['not-assessable-hba1c', 'active', 'not-assessable'],
      ['in-person-smoking', 'active', 'in-person'],
      ['unknown-grinding', 'inactive', 'unknown'],
    ]);
  });

  it('says of a dismissed issue why, who and when', () => {
    expect(issues.find(({ id }) => id === 'r27-infection-now')).toMatchObject({
      status: 'final',
      mitigation: [
        {
          action: { coding: [{ code: 'discussed' }] },
          date: '2026-11-22T10:10:00Z',
          author: { display: 'Dr Example' },
        },
      ],
    });
  });

  it('names the answers, the rule and who adopted it as provenance, and every judgement after', () => {
    const own = provenance.filter(({ target }) => target[0]?.reference === 'DetectedIssue/r27-infection-now');

    expect(own.map(({ activity }) => activity?.text)).toEqual([undefined, 'dismiss', 'restore', 'dismiss']);
    expect(own[0]).toMatchObject({
      recorded: '2026-11-21T10:00:00Z',
      agent: [{ who: { display: '@osseo/risk-forms' } }, { who: { display: 'Clinical lead' } }],
      entity: [
        { role: 'source', what: { reference: 'QuestionnaireResponse/1' } },
        { role: 'derivation', what: { identifier: { value: `r27-infection-now|${version}` } } },
      ],
    });
  });

  it('says of an edited rule who edited it, and what it revises', () => {
    const [own] = provenance.filter(({ target }) => target[0]?.reference === 'DetectedIssue/r15-antidepressant');

    expect(own?.agent.map(({ who }) => who.display)).toContain('Dr Editor');
    expect(own?.entity?.map(({ role, what }) => [role, what.identifier?.value])).toEqual([
      ['source', undefined],
      ['derivation', 'r15-antidepressant|0.2.0-clinic.1'],
      ['revision', `r15-antidepressant|${edition.of}`],
    ]);
  });

  it('keeps which rules were looked for, each with a condition that runs, and predicts nothing', () => {
    expect(assessment.extension).toHaveLength(rules.length);
    expect(assessment.prediction).toBeUndefined();
    const conditions = (assessment.extension ?? []).flatMap(({ extension = [] }) =>
      extension.flatMap(({ valueExpression }) => valueExpression?.expression ?? []),
    );
    expect(conditions).toHaveLength(rules.length);
    for (const expression of conditions) expect(compileExpression(expression).kind).toBe('compiled');
  });

  it('refers to its own resources as the host does', () => {
    const [first] = riskToFhir(raised, {
      response: 'urn:uuid:1',
      patient: 'urn:uuid:2',
      recorded: '2026-11-21T10:00:00Z',
      rules: [],
      referenceTo: ({ id }) => `urn:own:${id}`,
    }).provenance;

    expect(first?.target[0]?.reference).toMatch(/^urn:own:/u);
  });
});
