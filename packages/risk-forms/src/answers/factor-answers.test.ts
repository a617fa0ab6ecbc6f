import { recoveryRules } from '@osseo/procedures/recovery-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerForm, IN_PERSON, UNKNOWN, type Given } from '../answer-form.examples.ts';
import { factors } from '../factors/index.ts';
import { anyResponse } from '../random-responses.examples.ts';
import { itemsOf } from '../rules/trace-condition.ts';
import { FACTOR_CONDITIONS, factorAnswers } from './factor-answers.ts';

const about = (factor: string, given: Record<string, Given>) =>
  factorAnswers(answerForm(given)).find((one) => one.factor === factor)?.answer;

describe('the answer about a factor', () => {
  it.each([
    ['smoking every day', 'R01', { smoking: 'every-day' }],
    ['type 1 diabetes', 'R03', { diabetes: 'type-1' }],
    ['bone medicine in the past', 'R04', { 'bone-medicine': 'past' }],
    ['one of several, with the others open', 'R37', { 'own-clot': true }],
  ] as const)('is yes after %s', (_name, factor, given) => {
    expect(about(factor, given)).toBe('yes');
  });

  it.each([
    ['having stopped smoking', 'R01', { smoking: 'stopped' }],
    ['pre-diabetes', 'R03', { diabetes: 'pre-diabetes' }],
    ['no gum disease', 'R12', { 'gum-disease': false }],
    [
      'a no to each of several',
      'R37',
      { 'own-clot': false, 'family-clot': false, hormones: false, cancer: false, 'long-flight': false },
    ],
  ] as const)('is none after %s', (_name, factor, given) => {
    expect(about(factor, given)).toBeUndefined();
  });

  it.each([
    ['was not given', {}],
    ['is not known', { smoking: UNKNOWN }],
    ['is rather for the room', { smoking: IN_PERSON }],
  ] as const)('4.4 is unknown, and no no, where it %s', (_name, given) => {
    expect(about('R01', given)).toBe('unknown');
  });

  it('holds a factor and a word, and nothing that was answered', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        for (const one of factorAnswers(response)) expect(Object.keys(one)).toEqual(['factor', 'answer']);
      }),
      { numRuns: 20 },
    );
  });
});

it('is known for every factor that a rule of recovery is about', () => {
  for (const { factor } of recoveryRules) expect(FACTOR_CONDITIONS).toHaveProperty(factor);
});

it.each(Object.entries(FACTOR_CONDITIONS))(
  '%s reads questions of its own, which the form asks',
  (factor, condition) => {
    const { items } = factors[factor as keyof typeof factors];
    expect(items.map(({ linkId }) => linkId)).toEqual(expect.arrayContaining([...itemsOf(condition)]));
  },
);
