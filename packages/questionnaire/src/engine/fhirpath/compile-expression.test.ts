import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileExpression, toJson, type Evaluation, type EvaluationInput } from './index.ts';
import { MAX_EXPRESSION_DEPTH, MAX_EXPRESSION_LENGTH, MAX_EXPRESSION_PARTS } from './limits.ts';
import { exampleResponse } from './testing/response.examples.ts';

function evaluate(source: string, input: Partial<EvaluationInput> = {}): Evaluation {
  const compiled = compileExpression(source);
  if (compiled.kind !== 'compiled') throw new Error(`A test expected this to compile: ${source}`);
  return compiled.evaluate({ context: exampleResponse, ...input });
}

function valuesOf(evaluation: Evaluation): readonly unknown[] | string {
  return evaluation.kind === 'values' ? toJson(evaluation.values) : evaluation.kind;
}

it.each([
  ["%patient.memberOf('vs')", 'memberOf()', 9],
  ['%terminologies.expand(1)', 'expand()', 15],
  ['%terminologies.x', '%terminologies', 0],
  ["'a' ~ 'b'", '~', 4],
  ['5L', 'long integers', 0],
  ['a.sort(b desc)', 'sort', 2],
  ['__proto__()', '__proto__()', 0],
  ['constructor()', 'constructor()', 0],
])('names what it leaves to another evaluator: %s', (source, feature, at) => {
  expect(compileExpression(source)).toEqual({ kind: 'unsupported', feature, at });
});

it.each([
  ['1 +', 3],
  ["'open", 0],
  ['(1', 2],
  ['a b', 2],
  ['#', 0],
  ['', 0],
  ['f(,)', 2],
  ['@2020-13', 0],
])('says where a text stops being an expression: %s', (source, at) => {
  expect(compileExpression(source)).toEqual({ kind: 'invalid', at });
});

it('reads no clock: without a date from the host, today() is left to another', () => {
  expect(evaluate('today()').kind).toBe('unsupported');
  expect(valuesOf(evaluate('today()', { today: '2026-11-22' }))).toEqual(['2026-11-22']);
  expect(valuesOf(evaluate('now() > @2026', { now: '2027-01-01T00:00:00Z' }))).toEqual([true]);
});

it('tells a variable without a value from one that does not exist', () => {
  expect(valuesOf(evaluate('%a.exists()', { variable: () => null }))).toEqual([false]);
  expect(valuesOf(evaluate('%a.exists()', { variable: () => [] }))).toEqual([false]);
  expect(evaluate('%a.exists()', { variable: () => undefined }).kind).toBe('error');
  expect(evaluate('%a').kind).toBe('error');
});

it('gives values that another expression can read, dates as dates', () => {
  const birth = evaluate('@1984-02-29');
  const variable = (): unknown => (birth.kind === 'values' ? birth.values : undefined);
  expect(valuesOf(evaluate('%birth + 1 year', { variable }))).toEqual(['1985-02-28']);
});

it('reads items from the index of the host', () => {
  const itemsOf = (): readonly { readonly linkId: string }[] => [{ linkId: 'from the index' }];
  const source = "%context.repeat(item).where(linkId = 'x').linkId";
  expect(valuesOf(evaluate(source, { itemsOf }))).toEqual(['from the index']);
});

it('leaves an element of nothing but extensions to another', () => {
  const context = {
    resourceType: 'Patient',
    _birthDate: { extension: [{ url: 'x' }] },
    name: [{ given: [null, 'B'] }],
  };
  expect(evaluate('birthDate', { context }).kind).toBe('unsupported');
  expect(evaluate('name.given', { context }).kind).toBe('unsupported');
});

it('reads no field that an object inherits', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(valuesOf(evaluate(`\`${name}\``))).toEqual([]);
    expect(valuesOf(evaluate(`%context.item.\`${name}\``))).toEqual([]);
  }
});

it('names no value in a reason', () => {
  const reasons = ["(item | 'canary').length()", "'canary' > 1", "'canary' + 1", "%x.where('canary' | 1)"].map(
    (source) => JSON.stringify(evaluate(source, { variable: () => 'canary' })),
  );
  for (const reason of reasons) expect(reason).not.toContain('canary');
});

it('stops at its limits instead of hanging', () => {
  expect(compileExpression('1'.repeat(MAX_EXPRESSION_LENGTH + 1))).toMatchObject({ kind: 'unsupported' });
  expect(compileExpression(`${'('.repeat(MAX_EXPRESSION_DEPTH + 1)}1`)).toMatchObject({ kind: 'unsupported' });
  expect(compileExpression(`${'-'.repeat(MAX_EXPRESSION_DEPTH + 1)}1`)).toMatchObject({ kind: 'unsupported' });
  expect(compileExpression(`a${'.a'.repeat(MAX_EXPRESSION_PARTS)}`)).toMatchObject({ kind: 'unsupported' });
  expect(valuesOf(evaluate(`1${' + 1'.repeat(MAX_EXPRESSION_PARTS / 2 - 1)}`))).toEqual([MAX_EXPRESSION_PARTS / 2]);
  const context = Array.from({ length: 3000 }, (_, at) => ({ at }));
  expect(evaluate('select(%context.select(%context))', { context })).toEqual({
    kind: 'error',
    reason: 'too much work',
  });
});

it('has room for a thousand instances of a repeating group', () => {
  const item = Array.from({ length: 1000 }, (_, at) => ({
    linkId: 'row',
    item: [{ linkId: 'cell', answer: [{ valueInteger: at % 500 }] }],
  }));
  const context = { resourceType: 'QuestionnaireResponse', item };
  expect(valuesOf(evaluate("repeat(item).where(linkId = 'cell').answer.value.count()", { context }))).toEqual([500]);
  expect(valuesOf(evaluate("item.item.where(linkId = 'cell').answer.value.sum()", { context }))).toEqual([249_500]);
});

it('stops where JSON repeats itself without end', () => {
  const item: { linkId: string; item?: unknown } = { linkId: 'a' };
  item.item = [item];
  expect(evaluate('repeat(item)', { context: item }).kind).toBe('values');
  expect(evaluate('repeat(children())', { context: item }).kind).not.toBe('unsupported');
});

const WORDS = (
  'item answer value linkId where( select( exists( iif( repeat( ( ) [ ] { } . , | & + - * / = != < > <= >= and or in contains is as ' +
  "%resource %context %x $this $index $total 'a' 'b' 1 2.5 @2020 @2020-01-01 @T10:00 1day today() first() count() sum() toString() ` ' ~ div mod"
).split(' ');

it('never throws, whatever the text and the values', () => {
  const sources = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
    anyText({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(sources, fc.jsonValue(), (source, context) => {
      const compiled = compileExpression(source);
      if (compiled.kind !== 'compiled') return;
      const evaluation = compiled.evaluate({ context, today: '2026-11-22', variable: () => context });
      expect(['values', 'error', 'unsupported']).toContain(evaluation.kind);
    }),
    { numRuns: 3000 },
  );
});
