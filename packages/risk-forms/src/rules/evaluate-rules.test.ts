import type { ProcedureGroup } from '@osseo/procedures';
import { sources } from '@osseo/procedures/sources';
import fc from 'fast-check';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm, answerSession, UNKNOWN, type Given } from '../answer-form.examples.ts';
import type { FactorItem } from '../model/factor.ts';
import type { Condition } from '../model/rule.ts';
import { factors, FACTORS } from '../factors/index.ts';
import { derivedValues } from './derived-values.ts';
import { evaluateRules } from './evaluate-rules.ts';
import { explainRule } from './explain-rule.ts';
import { draftedRules, rulesOf } from './rules-of.ts';
import { itemsOf } from './trace-condition.ts';

const evaluate = (response: QuestionnaireResponse, groups?: readonly ProcedureGroup[]) =>
  evaluateRules(draftedRules, response, { adoptions: adopt(draftedRules), ...(groups && { groups }) });

describe('rules', () => {
  it('have ids of their own, and sources that exist', () => {
    const ids = draftedRules.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(draftedRules.flatMap((rule) => rule.sources).filter((id) => !(id in sources))).toEqual([]);
  });

  it('are drafts', () => {
    expect(draftedRules.filter(({ review }) => review.status !== 'draft')).toEqual([]);
  });

  it('are given for the factors asked for', () => {
    expect(rulesOf(['R15', 'R14']).map(({ id }) => id)).toEqual(['r15-antidepressant']);
  });
});

describe('evaluating rules', () => {
  const smoker = answerForm({ smoking: 'every-day', 'head-radiation': UNKNOWN });
  const groups: readonly ProcedureGroup[] = ['dental-implant'];

  it('raises nothing without adoption', () => {
    expect(evaluateRules(draftedRules, smoker, { adoptions: [] })).toEqual([]);
  });

  it('raises only what was adopted, and names who did and when', () => {
    const adoptions = adopt(rulesOf(['R01']));

    expect(evaluateRules(draftedRules, smoker, { adoptions, groups })).toMatchObject([
      { rule: { id: 'r01-every-day' }, kind: 'met', adoption: { by: 'Clinical lead', on: '2026-10-01' } },
    ]);
  });

  it('leaves a rule off that was adopted in another version', () => {
    const rules = rulesOf(['R01']).map((rule) => ({ ...rule, version: '9.0.0' }));
    const adoptions = adopt(rulesOf(['R01']));

    expect(evaluateRules(rules, smoker, { adoptions, groups })).toEqual([]);
    expect(evaluateRules(rules, smoker, { adoptions, groups, otherVersions: 'run' })).toMatchObject([
      { rule: { id: 'r01-every-day', version: '9.0.0' }, adoption: { version: factors.R01.version } },
    ]);
  });

  it('runs a rule whose adoption names no version', () => {
    const adoptions = adopt(rulesOf(['R01'])).map(({ version: _version, ...adoption }) => adoption);

    expect(evaluateRules(draftedRules, smoker, { adoptions, groups })).toHaveLength(1);
  });

  it('names the answers that raised a flag in the order of the form', () => {
    const flags = evaluate(
      answerForm({
        'bone-medicine': 'now',
        'bone-medicine-names': ['denosumab'],
        'bone-medicine-reason': 'osteoporosis',
      }),
    );

    expect(flags.find(({ rule }) => rule.id === 'r04-denosumab-or-zoledronate')?.raisedBy).toEqual([
      'bone-medicine-names',
      'bone-medicine-reason',
    ]);
  });

  it('names only the answers that mattered', () => {
    const [flag] = evaluate(answerForm({ 'gums-bleed': false, 'teeth-loose': true }));

    expect(flag?.raisedBy).toEqual(['teeth-loose']);
  });

  it('sorts by tier, and puts open questions with caution', () => {
    const flags = evaluate(
      answerForm({ smoking: 'every-day', diabetes: UNKNOWN, medicines: ['antidepressant'], 'infection-now': true }),
      groups,
    );

    expect(flags.map(({ rule, kind }) => `${rule.tier} ${kind}`)).toEqual([
      'stop met',
      'high met',
      'stop unknown',
      'note met',
    ]);
  });

  it('decides nothing about the age of a date when the day of the response is missing', () => {
    const { authored: _authored, ...undated } = answerForm({ smoking: 'stopped', 'smoking-stopped-on': '2020' });

    expect(evaluate(undated)).toEqual([]);
  });
});

describe('explaining a rule', () => {
  const rule = draftedRules.find(({ id }) => id === 'r01-stopped-recently');

  it('tells for each condition whether it holds, and what is missing', () => {
    if (!rule) throw new Error('The rule is missing.');

    expect(explainRule(rule, answerForm({ smoking: 'stopped' }))).toMatchObject({
      holds: undefined,
      parts: [
        { holds: true, items: ['smoking'], missing: [] },
        { holds: undefined, items: ['smoking-stopped-on'], missing: ['smoking-stopped-on'] },
      ],
    });
  });

  it('tells what the patient did not know', () => {
    if (!rule) throw new Error('The rule is missing.');
    const trace = explainRule(rule, answerForm({ smoking: UNKNOWN }));

    expect(trace.parts[0]?.absent).toEqual([{ item: 'smoking', reason: 'asked-unknown' }]);
  });
});

describe('derived values', () => {
  it('are pack-years, the AUDIT-C sum and HbA1c in the other unit', () => {
    const values = derivedValues(
      answerForm({
        smoking: 'every-day',
        'smoking-per-day': 10,
        'smoking-years': 30,
        'alcohol-frequency': '4-or-more-a-week',
        'alcohol-drinks-per-day': '10-or-more',
        'alcohol-six-or-more': 'daily-or-almost',
        diabetes: 'type-2',
        hba1c: [53, 'mmol/mol'],
      }),
    );

    expect(values).toEqual([
      { id: 'audit-c', low: 12, high: 12 },
      { id: 'pack-years', low: 15, high: 15 },
      { id: 'hba1c-percent', low: 7, high: 7 },
    ]);
  });
});

describe('a sum with an open item', () => {
  it('is known within bounds', () => {
    expect(
      derivedValues(answerForm({ 'alcohol-frequency': 'monthly-or-less', 'alcohol-six-or-more': 'never' })),
    ).toEqual([{ id: 'audit-c', low: 1, high: 5 }]);
  });

  it('of someone who never drinks is 0', () => {
    expect(derivedValues(answerForm({ 'alcohol-frequency': 'never' }))).toEqual([{ id: 'audit-c', low: 0, high: 0 }]);
  });
});

/* Properties: any mix of first answers, with the follow-ups that they open. */

const given = fc.record<Record<string, Given>>(
  Object.fromEntries(
    FACTORS.flatMap(({ items }) =>
      items
        .filter(({ when }) => !when)
        .map((item): [string, fc.Arbitrary<Given>] => [item.linkId, fc.oneof(fc.constant(UNKNOWN), valueFor(item))]),
    ),
  ),
  { requiredKeys: [] },
);

describe('whatever is answered', () => {
  it('the order of the answers changes no flag', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).toReversed());
        const response = answerForm(answers);
        const shuffled = { ...response, item: response.item?.toReversed() ?? [] };

        expect(evaluate(answerForm(reversed))).toEqual(evaluate(response));
        expect(evaluate(shuffled)).toEqual(evaluate(response));
      }),
      { numRuns: 60 },
    );
  });

  it('taking an answer away meets no rule that was not met before', () => {
    fc.assert(
      fc.property(given, fc.nat(), (answers, seed) => {
        const session = answerSession(answers);
        const keys = Object.keys(answers);
        const gone = keys[seed % Math.max(1, keys.length)];
        const before = metIds(session.toResponse({ status: 'completed', authored: '2026-11-21' }));
        if (gone !== undefined) session.answer(gone, []);
        const after = metIds(session.toResponse({ status: 'completed', authored: '2026-11-21' }));

        expect(after.filter((id) => !before.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a flag names answers that its rule or its factor reads', () => {
    fc.assert(
      fc.property(given, (answers) => {
        for (const flag of evaluate(answerForm(answers))) {
          expect(flag.raisedBy.length).toBeGreaterThan(0);
          if (flag.kind === 'met') expect(itemsOf(flag.rule.when)).toEqual(expect.arrayContaining([...flag.raisedBy]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a condition and its negation never both hold', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const response = answerForm(answers);
        for (const rule of draftedRules) {
          const not: Condition = { not: rule.when };
          const [yes, no] = [explainRule(rule, response).holds, explainRule({ ...rule, when: not }, response).holds];
          expect(no).toBe(yes === undefined ? undefined : !yes);
        }
      }),
      { numRuns: 20 },
    );
  });
});

function valueFor({ type, options, repeats, units }: FactorItem): fc.Arbitrary<Given> {
  if (options) return fc.constantFrom(...options).map((code) => (repeats ? [code] : code));
  if (units) return fc.constantFrom(...units.map(({ code, min, max }): Given => [(min + max) / 2, code]));
  if (type === 'date') return fc.constantFrom('1950-01-31', '2000-06-15', '2012-12-01');
  return type === 'boolean' ? fc.boolean() : fc.constant('In the patient’s own words.');
}

function metIds(response: QuestionnaireResponse): readonly string[] {
  return evaluate(response)
    .filter(({ kind }) => kind === 'met')
    .map(({ rule }) => rule.id);
}
