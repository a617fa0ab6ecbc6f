import { fhirProblems } from '@osseo/testing/fhir';
import { readExtensions } from '@osseo/core/fhir';
import { expect, it } from 'vitest';
import { recoveryRules } from '../recovery-rules/index.ts';
import { ruleWords } from '../testing/worded-procedures.ts';
import { ruleShape } from './rule-shape.ts';
import { toFhirRecoveryRules } from './to-fhir-recovery-rules.ts';
import { partUrl } from './urls.ts';

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

it('6.8 what a rule does is in extensions, whole', () => {
  for (const [index, { groups, procedures, family, effect }] of recoveryRules.entries()) {
    const place = { base: partUrl('rule'), path: '', code: 'invalid-procedure' } as const;
    const read = readExtensions(ruleShape, definition.action?.[index]?.extension, place);
    expect(read).toEqual({ groups, procedures, family, effect });
  }
});

it.each(Object.values(ruleWords))('rules are valid by R4, and drafts until they are reviewed ($locale)', (words) => {
  const written = toFhirRecoveryRules({ rules: recoveryRules, words, version: '1.0.0' });
  expect(fhirProblems(written)).toEqual([]);
  expect(written.status).toBe('draft');
});
