import { toCivilDate } from '@osseo/core';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { EARLIER_EXERCISE } from '../config/decisions.examples.ts';
import { planRecoveryFor } from './plan-recovery-of.ts';

const DAY_ZERO = toCivilDate('2026-11-23');

function planAfter(smoking: 'never' | 'every-day' | undefined) {
  const response: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: smoking === undefined ? [] : [{ linkId: 'smoking', answer: [{ valueCoding: { code: smoking } }] }],
  };
  return planRecoveryFor({ procedures: ['dental-implant'], response }, 'en', DAY_ZERO);
}

const smokingIn = ({ plan }: ReturnType<typeof planAfter>) =>
  plan.restrictions.find(({ kind }) => kind === 'smoking')?.runs.at(-1);

it('lets the clinic end the limit on smoking where somebody smokes, and says why in words', () => {
  const smoker = planAfter('every-day');
  expect(smokingIn(smoker)?.to).toBeNull();
  const [change] = smoker.plan.changes;
  expect(change?.because).toMatchObject([{ rule: 'smoking-until-cleared', factor: 'R01', answer: 'yes' }]);
  for (const { because } of smoker.plan.changes) {
    for (const reason of because) {
      if (reason.type !== 'rule') continue;
      const { treatment, statement } = reason.because;
      expect(smoker.texts[treatment]?.statements[statement]).toBeTypeOf('string');
    }
  }
});

it('leaves the plan as the procedure says where nobody does', () => {
  expect(smokingIn(planAfter('never'))?.toDate).toBe('2027-05-22');
});

it('asks the clinic where it is not known, and takes it for no no', () => {
  expect(planAfter(undefined).plan.questions.map(({ factor }) => factor)).toContain('R01');
  expect(planAfter('never').plan.questions.map(({ factor }) => factor)).not.toContain('R01');
});

it('puts the clinic’s own days in, with who decided and when, and only where they are about what is planned', () => {
  const response: QuestionnaireResponse = { resourceType: 'QuestionnaireResponse', status: 'completed' };
  const recoveryOverrides = [EARLIER_EXERCISE];
  const changesOf = (procedure: 'chin-implant' | 'dental-implant') =>
    planRecoveryFor({ procedures: [procedure], response }, 'en', DAY_ZERO, { recoveryOverrides }).plan.changes;
  expect(changesOf('chin-implant')[0]?.because).toEqual([
    { type: 'override', override: 'earlier-exercise', by: 'Dr Example', on: '2026-11-20', why: 'Our own audit.' },
  ]);
  expect(changesOf('dental-implant')).toEqual([]);
});
