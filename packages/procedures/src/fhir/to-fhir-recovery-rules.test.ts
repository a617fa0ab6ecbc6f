import { fhirProblems } from '@osseo/testing/fhir';
import { expect, it } from 'vitest';
import { recoveryRules } from '../recovery-rules/index.ts';
import { ruleWords } from '../testing/worded-procedures.ts';
import { toFhirRecoveryRules } from './to-fhir-recovery-rules.ts';

const definition = toFhirRecoveryRules({ rules: recoveryRules, words: ruleWords.en, version: '1.0.0' });

it('6.1 rules apply where the patient has their factor, say why, and cite', () => {
  expect(
    definition.action?.map(({ id, condition }) => [id, condition?.[0]?.kind, condition?.[0]?.expression?.expression]),
  ).toEqual(
    recoveryRules.map(({ id, factor }) => [id, 'applicability', `%factors.where($this = '${factor}').exists()`]),
  );
  for (const [index, { because, provenance }] of recoveryRules.entries()) {
    const action = definition.action?.[index];
    expect(action?.description).toBe(ruleWords.en.statements[because]);
    expect(action?.documentation?.map(({ label }) => label)).toEqual(provenance.sources);
  }
});

it.each(Object.values(ruleWords))('rules are valid by R4, and drafts until they are reviewed ($locale)', (words) => {
  const written = toFhirRecoveryRules({ rules: recoveryRules, words, version: '1.0.0' });
  expect(fhirProblems(written)).toEqual([]);
  expect(written.status).toBe('draft');
});

it('has no empty list where there are no rules', () => {
  expect(fhirProblems(toFhirRecoveryRules({ rules: [], words: ruleWords.en, version: '1.0.0' }))).toEqual([]);
});
