import type { QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm, type Given } from '../answer-form.examples.ts';
import type { Rule } from '../model/rule.ts';
import { derivedValues } from './derived-values.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { explainRule } from './explain-rule.ts';
import { draftedRules } from './rules-of.ts';

const openIn = (given: Record<string, Given>) =>
  evaluateRules(draftedRules, answerForm(given), { adoptions: adopt(draftedRules) })
    .filter(({ kind }) => kind === 'not-assessable')
    .map(({ raisedBy, rule }) => [raisedBy[0], rule.factor]);

describe('an answer in a unit that no rule reads', () => {
  it.each([
    ['an HbA1c in mg/dL', { diabetes: 'type-2', hba1c: [126, 'mg/dL'] }, ['hba1c', 'R03']],
    ['a weight in stone', { height: [170, 'cm'], weight: [12, '[stone_av]'] }, ['weight', 'R35']],
    ['a height in feet', { height: [6, '[ft_i]'], weight: [80, 'kg'] }, ['height', 'R35']],
  ] as const)('is a flag of its own kind: %s', (_name, given, flag) => {
    expect(openIn(given)).toEqual([flag]);
  });

  it('is none where the unit is one that the form offers', () => {
    expect(
      openIn({ diabetes: 'type-2', hba1c: [53, 'mmol/mol'], height: [67, '[in_i]'], weight: [150, '[lb_av]'] }),
    ).toEqual([]);
  });

  it('gives no number, and an explanation names it', () => {
    const response = answerForm({ height: [170, 'cm'], weight: [12, '[stone_av]'] });
    const rule: Rule = { ...(draftedRules[0] as Rule), when: { not: { derived: 'bmi', under: 35 } } };

    expect(derivedValues(response).map(({ id }) => id)).not.toContain('bmi');
    expect(explainRule(rule, response)).toMatchObject({ holds: undefined, parts: [{ otherUnits: ['weight'] }] });
  });
});

describe('numbers worked out from answers', () => {
  const valueOf = (given: Record<string, Given>, id: string) =>
    derivedValues(answerForm(given)).find((value) => value.id === id)?.low;

  it('have the units that the evidence gives them', () => {
    expect(valueOf({ height: [170, 'cm'], weight: [80, 'kg'] }, 'bmi')).toBe(27.7);
    expect(valueOf({ height: [66.93, '[in_i]'], weight: [176.37, '[lb_av]'] }, 'bmi')).toBe(27.7);
    expect(valueOf({ diabetes: 'type-2', hba1c: [7, '%'] }, 'hba1c-mmol-per-mol')).toBe(53);
    expect(valueOf({ diabetes: 'type-2', hba1c: [64, 'mmol/mol'] }, 'hba1c-percent')).toBe(8);
    expect(valueOf({ smoking: 'every-day', 'smoking-per-day': 10, 'smoking-years': 30 }, 'pack-years')).toBe(15);
  });

  it('take no amount in a unit for a plain number', () => {
    const packs: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [
        { linkId: 'smoking-per-day', answer: [{ valueQuantity: { value: 2, unit: 'packs' } }] },
        { linkId: 'smoking-years', answer: [{ valueInteger: 10 }] },
      ],
    };
    const rule: Rule = { ...(draftedRules[0] as Rule), id: 'own', when: { item: 'smoking-per-day', over: 1 } };

    expect(derivedValues(packs)).toEqual([]);
    expect(evaluateRules([rule], packs, { adoptions: adopt([rule]) })).toMatchObject([{ kind: 'not-assessable' }]);
  });
});
