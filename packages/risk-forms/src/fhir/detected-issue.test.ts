import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm, IN_PERSON } from '../answer-form.examples.ts';
import { evaluateRules } from '../rules/evaluate-rules.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { en } from '../words/en/index.ts';
import { riskToFhir } from './risk-to-fhir.ts';

const response = answerForm({
  'infection-now': true,
  smoking: 'some-days',
  medicines: ['antidepressant'],
  diabetes: IN_PERSON,
});
const flags = evaluateRules(draftedRules, response, { adoptions: adopt(draftedRules) });
const { issues } = riskToFhir(flags, {
  response: 'urn:uuid:response',
  patient: 'urn:uuid:patient',
  recorded: '2026-11-22T10:00:00Z',
  rules: draftedRules,
  words: en,
});

describe('rules that the answers meet, as FHIR', () => {
  it('are valid by the structure definitions of R4', () => {
    for (const issue of issues) expect(fhirProblems(issue)).toEqual([]);
  });

  it('are one DetectedIssue each, by severity', () => {
    expect(issues.map(({ code, severity }) => [code?.coding?.[0]?.code, severity])).toEqual([
      ['r27-infection-now', 'high'],
      ['r01-some-days', 'moderate'],
      ['r15-antidepressant', 'low'],
    ]);
  });

  it('name the answers by link id and the rule with its sources and adoption', () => {
    expect(issues[0]).toMatchObject({
      resourceType: 'DetectedIssue',
      id: 'r27-infection-now',
      status: 'preliminary',
      detail: en.factors.R27.rules['r27-infection-now'],
      evidence: [
        {
          extension: [
            { url: 'https://osseo.dev/fhir/StructureDefinition/answer-link-id', valueString: 'infection-now' },
          ],
          detail: [{ reference: 'urn:uuid:response' }],
        },
      ],
    });
    expect(JSON.stringify(issues[0])).toContain('niamtu-2010');
    expect(issues[0]?.extension).toContainEqual({
      url: 'https://osseo.dev/fhir/StructureDefinition/rule-adoption',
      extension: [
        { url: 'by', valueString: 'Clinical lead' },
        { url: 'on', valueDate: '2026-10-01' },
        { url: 'version', valueString: flags[0]?.rule.version },
      ],
    });
  });

  it('have ids of their own that FHIR allows', () => {
    const ids = issues.map(({ id }) => id ?? '');

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z0-9.-]{1,64}$/u.test(id))).toEqual([]);
  });
});
