import { compileExpression, itemsByLinkId, toJson } from '@osseo/questionnaire/fhirpath';
import { loadFallback } from '@osseo/questionnaire/fhirpath/fallback';
import fc from 'fast-check';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, it } from 'vitest';
import { answerForm, IN_PERSON, UNKNOWN, type Given } from '../answer-form.examples.ts';
import { FACTORS } from '../factors/index.ts';
import { anyResponse } from '../random-responses.examples.ts';
import { readResponse } from '../answers/response-answers.ts';
import type { Condition, DerivedId } from '../model/rule.ts';
import { draftedRules } from '../rules/rules-of.ts';
import { traceCondition } from '../rules/trace-condition.ts';
import { conditionToFhirPath } from './condition-to-fhir-path.ts';

type Verdict = boolean | undefined;

/** Our own engine asks another for an answer that is nothing but a reason on a plain value. */
type OwnVerdict = Verdict | 'handed-over';

function here(expression: string): (response: QuestionnaireResponse) => OwnVerdict {
  const compiled = compileExpression(expression);
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled));
  return (response) => {
    const variable = (name: string) => (name === 'resource' ? response : undefined);
    const result = compiled.evaluate({ context: response, variable, itemsOf: itemsByLinkId() });
    if (result.kind === 'unsupported') return 'handed-over';
    if (result.kind !== 'values') throw new Error(JSON.stringify(result));
    return verdictOf(toJson(result.values));
  };
}

/** What the reference engine of HL7 makes of it. It marks what it has read: it gets copies. */
function reference(expression: string): (response: QuestionnaireResponse) => Verdict {
  const model = r4 as unknown as Parameters<typeof fhirpath.compile>[1];
  const run = fhirpath.compile(expression, model, { async: false });
  return (response) => {
    const resource = structuredClone(response);
    return verdictOf(run(resource, { resource }) as unknown[]);
  };
}

function verdictOf(values: readonly unknown[]): Verdict {
  if (values.length > 1) throw new Error('An expression gives one truth or none.');
  return values[0] as Verdict;
}

/** Every condition that ships, with each of its parts once. */
const conditions = [
  ...new Map(
    FACTORS.flatMap(({ rules, points }) => [...rules, ...points])
      .flatMap(({ when }) => partsOf(when))
      .map((condition) => [JSON.stringify(condition), condition]),
  ).values(),
];

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(partsOf)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(partsOf)];
  return 'not' in condition ? [condition, ...partsOf(condition.not)] : [condition];
}

const DERIVED: readonly DerivedId[] = [
  'age',
  'bmi',
  'audit-c',
  'pack-years',
  'bone-medicine-years',
  'blood-thinner-count',
  'clot-risk-count',
];
/** Every number at thresholds that the rules have not, and thresholds of HbA1c in its other unit. */
const further: readonly Condition[] = [
  ...DERIVED.flatMap((derived) =>
    [0, 1, 3, 5, 18, 22.5, 30].flatMap((limit): Condition[] => [
      { derived, over: limit },
      { derived, under: limit },
    ]),
  ),
  { item: 'hba1c', over: 53, unit: 'mmol/mol' },
  { item: 'hba1c', under: 7, unit: 'g/L' },
  { item: 'hba1c', over: 7 },
  { item: 'hba1c', absent: 'asked-declined' },
  { item: 'smoking', anyOf: [] },
  { all: [] },
  { any: [] },
];

const tested = [...conditions, ...further].map((condition) => ({ condition, path: conditionToFhirPath(condition) }));

describe('every condition that ships says what our rules say, whatever is answered', () => {
  it('in the engine of our forms, which hands over nothing but reasons on plain values', () => {
    const compiled = tested.map(({ condition, path }) => ({ condition, run: here(path) }));
    let [own, handedOver] = [0, 0];
    fc.assert(
      fc.property(anyResponse, (response) => {
        const answers = readResponse(response);
        for (const { condition, run } of compiled) {
          const verdict = run(response);
          if (verdict === 'handed-over') {
            handedOver += 1;
            expect(JSON.stringify(response)).toContain('"_value');
          } else {
            own += 1;
            expect(verdict, JSON.stringify(condition)).toBe(traceCondition(condition, answers).holds);
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(own).toBeGreaterThan(4 * handedOver);
  });

  it('in the reference engine of HL7, which takes its time: a third of them for each response', () => {
    const compiled = tested.map(({ condition, path }) => ({ condition, run: reference(path) }));
    fc.assert(
      fc.property(anyResponse, fc.nat({ max: 2 }), (response, third) => {
        const answers = readResponse(response);
        for (const { condition, run } of compiled.filter((_, index) => index % 3 === third)) {
          expect(run(response), JSON.stringify(condition)).toBe(traceCondition(condition, answers).holds);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 180_000);

  it('in the fallback that our engine hands over to', async () => {
    const fallback = await loadFallback();
    const response = answerForm({ 'self-harm': IN_PERSON });
    const variable = (name: string) => (name === 'resource' ? response : undefined);
    const run = (condition: Condition) => fallback(conditionToFhirPath(condition), { context: response, variable });

    expect(run({ item: 'self-harm', is: true })).toEqual({ kind: 'values', values: [] });
    expect(run({ item: 'self-harm', absent: 'asked-declined' })).toEqual({ kind: 'values', values: [true] });
    expect(run({ item: 'self-harm', absent: 'asked-unknown' })).toEqual({ kind: 'values', values: [false] });
  });
});

describe('at the edges, where one day or one tenth decides', () => {
  const agree = (condition: Condition, responses: readonly QuestionnaireResponse[]) => {
    const [own, theirs] = [here, reference].map((engine) => engine(conditionToFhirPath(condition)));
    const verdicts = responses.map((response) => traceCondition(condition, readResponse(response)).holds);
    expect(responses.map((response) => own?.(response))).toEqual(verdicts);
    expect(responses.map((response) => theirs?.(response))).toEqual(verdicts);
    expect(new Set(verdicts).size, 'the cases lie on both sides').toBeGreaterThan(1);
  };
  const answered = (items: Record<string, object>, authored = '2026-11-21T10:00:00+09:00'): QuestionnaireResponse => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    authored,
    item: Object.entries(items).map(([linkId, value]) => ({ linkId, answer: [value] })),
  });

  it.each([
    '2024-05-28',
    '2100-05-28',
    '2000-05-28',
    '2024-05-29',
    '2024-05-31',
    '2023-05-31',
    '2025-05-28',
    '2100-05-31',
    '2027-03-31',
    '2026-11-21',
    '2026-12-31',
  ])('dates of every precision, three months before %s', (authored) => {
    const year = Number(authored.slice(0, 4));
    const dates = [year - 1, year, year + 1].flatMap((each) => [
      String(each),
      ...['01', '02', '05', '08', '09', '12'].map((month) => `${String(each)}-${month}`),
      ...['02-27', '02-28', '03-01', '08-20', '08-21', '08-22', '09-30', '12-30', '12-31'].map(
        (day) => `${String(each)}-${day}`,
      ),
      ...(each % 4 === 0 && each !== 2100 ? [`${String(each)}-02-29`] : []),
    ]);
    agree(
      { item: 'smoking-stopped-on', withinMonths: 3 },
      dates.map((valueDate) => answered({ 'smoking-stopped-on': { valueDate } }, authored)),
    );
    agree(
      { derived: 'age', under: 1 },
      dates.map((valueDate) => answered({ 'date-of-birth': { valueDate } }, authored)),
    );
  });

  it('a body mass index that rounds up or down', () => {
    const weights = [34.9, 34.94, 34.95, 34.96, 35, 35.04, 35.05, 35.06, 35.1];
    const responses = weights.map((value) =>
      answered({
        height: { valueQuantity: { value: 100, code: 'cm' } },
        weight: { valueQuantity: { value, code: 'kg' } },
      }),
    );
    agree({ derived: 'bmi', over: 35 }, responses);
    agree({ derived: 'bmi', under: 35 }, responses);
  });

  it('an HbA1c at a threshold, in both units', () => {
    const responses = [
      [8.4, '%'],
      [8.5, '%'],
      [8.6, '%'],
      [68, 'mmol/mol'],
      [69, 'mmol/mol'],
      [70, 'mmol/mol'],
    ].map(([value, code]) => answered({ hba1c: { valueQuantity: { value, code } } }));
    agree({ item: 'hba1c', over: 8.5, unit: '%' }, responses);
    agree({ item: 'hba1c', under: 69, unit: 'mmol/mol' }, responses);
  });
});

describe('the random responses', () => {
  it('decide nearly every condition one way, the other, and neither, so that the tests above mean something', () => {
    const seen = new Map<Condition, Set<Verdict>>(conditions.map((condition) => [condition, new Set()]));
    for (const response of fc.sample(anyResponse, { numRuns: 300, seed: 6 })) {
      const answers = readResponse(response);
      for (const [condition, verdicts] of seen) verdicts.add(traceCondition(condition, answers).holds);
    }
    const full = [...seen.values()].filter(({ size }) => size === 3).length;

    expect(full / seen.size).toBeGreaterThan(0.85);
  });
});

describe('a rule as FHIRPath', () => {
  const verdict = (condition: Condition, given: Record<string, Given>) =>
    here(conditionToFhirPath(condition))(answerForm(given));
  const overSeven: Condition = { item: 'hba1c', over: 7, unit: '%' };
  const diabetic = { diabetes: 'type-2' };

  it('compares an answer in the other unit at the equivalent threshold', () => {
    expect(verdict(overSeven, { ...diabetic, hba1c: [54, 'mmol/mol'] })).toBe(true);
    expect(verdict(overSeven, { ...diabetic, hba1c: [53, 'mmol/mol'] })).toBe(false);
  });

  it('gives nothing for a unit that nothing connects, and for a question left open', () => {
    expect(verdict(overSeven, { ...diabetic, hba1c: [126, 'mg/dL'] })).toBeUndefined();
    expect(verdict(overSeven, { ...diabetic, hba1c: UNKNOWN })).toBeUndefined();
  });

  it('takes a quote in a code as a letter', () => {
    expect(conditionToFhirPath({ item: "a'b", is: "it's" })).toContain(String.raw`'it\'s'`);
  });

  it('is short enough to be read by our engine, whatever the rule', () => {
    for (const { when } of draftedRules) expect(compileExpression(conditionToFhirPath(when)).kind).toBe('compiled');
  });
});
