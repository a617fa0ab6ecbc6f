import { PROCEDURE_GROUPS } from '@osseo/procedures';
import { askedBy, RISK_FACTOR_IDS } from '@osseo/procedures/risk-factors';
import { fhirProblems } from '@osseo/testing/fhir';
import { describe, expect, it } from 'vitest';
import { en } from '../words/en/index.ts';
import { es } from '../words/es/index.ts';
import { ko } from '../words/ko/index.ts';
import { toFhirQuestionnaire } from './to-fhir-questionnaire.ts';

describe.each([en, ko, es])('by the structure definitions of R4, in $locale', (words) => {
  it.each(PROCEDURE_GROUPS)('the questions of %s are valid', (group) => {
    const questionnaire = toFhirQuestionnaire([{ groups: [group], riskFactors: askedBy(group) }], words);
    expect(questionnaire.item?.length).toBeGreaterThan(0);
    expect(fhirProblems(questionnaire)).toEqual([]);
  });

  it('all questions together are valid', () => {
    const all = toFhirQuestionnaire([{ groups: ['sedation'], riskFactors: RISK_FACTOR_IDS }], words);
    expect(fhirProblems(all)).toEqual([]);
  });
});

it('the validator finds what is wrong, so that the tests above mean something', () => {
  const questionnaire = toFhirQuestionnaire([{ groups: ['rhinoplasty'], riskFactors: ['R44'] }], en);
  expect(fhirProblems({ ...questionnaire, item: [{ text: 'a question without an id', type: 'boolean' }] })).not.toEqual(
    [],
  );
});
