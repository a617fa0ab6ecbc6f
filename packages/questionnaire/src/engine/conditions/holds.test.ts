import { describe, expect, it } from 'vitest';
import type { Answer, Coding } from '../model/answer.ts';
import type { EnableWhenOperator } from '../model/item.ts';
import { holds } from './holds.ts';

const kg = { code: 'kg', system: 'http://unitsofmeasure.org' };
const time = (value: string): Answer => ({ kind: 'time', value });

/** Less, the same, more: in every type that has an order. */
const ORDERED: readonly (readonly [string, Answer, Answer, Answer])[] = [
  ['integers', { kind: 'integer', value: 1 }, { kind: 'integer', value: 2 }, { kind: 'integer', value: 3 }],
  [
    'an integer against decimals',
    { kind: 'decimal', value: 1.5 },
    { kind: 'integer', value: 2 },
    { kind: 'decimal', value: 2.5 },
  ],
  ['strings', { kind: 'string', value: 'a' }, { kind: 'string', value: 'b' }, { kind: 'string', value: 'c' }],
  [
    'dates',
    { kind: 'date', value: '2026-01-31' },
    { kind: 'date', value: '2026-02-01' },
    { kind: 'date', value: '2027-01-01' },
  ],
  [
    'quantities of one unit',
    { kind: 'quantity', value: 1, unit: kg },
    { kind: 'quantity', value: 2, unit: kg },
    { kind: 'quantity', value: 3, unit: kg },
  ],
  [
    'moments of several zones',
    { kind: 'dateTime', value: '2026-05-01T08:00:00Z' },
    { kind: 'dateTime', value: '2026-05-01T18:00:00+09:00' },
    { kind: 'dateTime', value: '2026-05-01T09:00:00.001Z' },
  ],
  [
    'dates against moments',
    { kind: 'date', value: '2026-04-30' },
    { kind: 'dateTime', value: '2026-05-01' },
    { kind: 'dateTime', value: '2026-05-02T00:30:00+09:00' },
  ],
  ['times of day', time('08:00:00'), time('09:00:00'), time('10:00:00')],
];

describe.each(ORDERED)('%s', (_, less, same, more) => {
  it.each<[EnableWhenOperator, boolean, boolean, boolean]>([
    ['=', false, true, false],
    ['!=', true, false, true],
    ['>', false, false, true],
    ['<', true, false, false],
    ['>=', false, true, true],
    ['<=', true, true, false],
  ])('%s', (operator, forLess, forSame, forMore) => {
    const test = (answer: Answer) => holds({ question: 'q', operator, answer: same }, [answer]);
    expect([test(less), test(same), test(more)]).toEqual([forLess, forSame, forMore]);
  });
});

const test = (operator: EnableWhenOperator, answer: Answer, ...answers: Answer[]) =>
  holds({ question: 'q', operator, answer }, answers);
const code = (value: object): Answer => ({ kind: 'coding', value });

it('needs an answer for every operator but !=', () => {
  const two: Answer = { kind: 'integer', value: 2 };
  const results = (['=', '!=', '>', '<', '>=', '<='] as const).map((operator) => test(operator, two));
  expect(results).toEqual([false, true, false, false, false, false]);
});

it('exists asks for a value, and "I don\'t know" is none', () => {
  const yes: Answer = { kind: 'boolean', value: true };
  const no: Answer = { kind: 'boolean', value: false };
  const unknown: Answer = { kind: 'absent', reason: 'asked-unknown' };
  expect([test('exists', yes), test('exists', yes, no), test('exists', yes, unknown)]).toEqual([false, true, false]);
  expect([test('exists', no), test('exists', no, yes), test('exists', no, unknown)]).toEqual([true, false, true]);
});

it('looks at all answers: one is enough for =, none may be equal for !=', () => {
  const one: Answer = { kind: 'integer', value: 1 };
  const two: Answer = { kind: 'integer', value: 2 };
  expect(test('=', two, one, two)).toBe(true);
  expect(test('!=', two, one, two)).toBe(false);
});

it('compares codings by code, by system where both name one, and by words where there is no code', () => {
  expect(test('=', code({ system: 's', code: 'x' }), code({ code: 'x', display: 'X' }))).toBe(true);
  expect(test('=', code({ system: 's', code: 'x' }), code({ system: 't', code: 'x' }))).toBe(false);
  expect(test('=', code({ display: 'X' }), code({ code: 'x', display: 'X' }))).toBe(true);
  expect(test('>', code({ code: 'a' }), code({ code: 'b' }))).toBe(false);
  expect(test('=', code({}), code({}))).toBe(false);
});

it('does not compare quantities of different units', () => {
  const seven: Answer = { kind: 'quantity', value: 7, unit: { code: '%' } };
  const eight: Answer = { kind: 'quantity', value: 8, unit: { code: 'mmol/mol' } };
  expect([test('>', seven, eight), test('=', seven, eight), test('!=', seven, eight)]).toEqual([false, false, true]);
});

it('does not decide between a year and a day within it', () => {
  const day: Answer = { kind: 'date', value: '2026-05-01' };
  const year: Answer = { kind: 'date', value: '2026' };
  expect([test('>', day, year), test('<=', day, year), test('=', day, year)]).toEqual([false, false, false]);
  expect(test('<', day, { kind: 'date', value: '2025' })).toBe(true);
});

it('finds answers of unsupported types equal by what they say', () => {
  const reference = (value: string): Answer => ({ kind: 'other', fhir: { valueReference: { reference: value } } });
  expect(test('=', reference('a/1'), reference('a/1'))).toBe(true);
  expect(test('=', reference('a/1'), reference('a/2'))).toBe(false);
});

describe('quantities of two units', () => {
  const weight = (value: number, unit: string): Answer => ({ kind: 'quantity', value, unit: { code: unit } });
  const convertUnit = (value: number, from: Coding, to: Coding) =>
    from.code === 'g' && to.code === 'kg'
      ? value / 1000
      : from.code === 'kg' && to.code === 'g'
        ? value * 1000
        : undefined;
  const all = ['=', '!=', '>', '<', '>=', '<='] as const;
  const results = (expected: Answer, given: Answer, tools = {}) =>
    all.filter((operator) => holds({ question: 'q', operator, answer: expected }, [given], tools));

  it('are compared only where a tool converts them', () => {
    expect(results(weight(1, 'kg'), weight(1500, 'g'))).toEqual(['!=']);
    expect(results(weight(1, 'kg'), weight(1500, 'g'), { convertUnit })).toEqual(['!=', '>', '>=']);
    expect(results(weight(1, 'kg'), weight(1000, 'g'), { convertUnit })).toEqual(['=', '>=', '<=']);
    expect(results(weight(1, 'kg'), weight(1, 'cm'), { convertUnit })).toEqual(['!=']);
  });

  it('are equal in spite of the last digits of a conversion', () => {
    const third = { convertUnit: (value: number) => (value / 3) * (1 + Number.EPSILON) };
    expect(results(weight(3, 'kg'), weight(1, 'x'), third)).toEqual(['=', '>=', '<=']);
  });
});

describe('references, addresses and files', () => {
  const to = (value: object): Answer => ({ kind: 'reference', value });

  it('point to the same by their address, or by their identifier', () => {
    const identifier = { system: 'urn:ids', value: '7' };
    expect(test('=', to({ reference: 'Patient/1' }), to({ reference: 'Patient/1', display: 'A' }))).toBe(true);
    expect(test('=', to({ reference: 'Patient/1' }), to({ reference: 'Patient/2', identifier }))).toBe(false);
    expect(test('=', to({ identifier }), to({ reference: 'Patient/1', identifier: { ...identifier } }))).toBe(true);
    expect(test('!=', to({ display: 'A' }), to({ display: 'A' }))).toBe(true);
    expect(test('>', to({ reference: 'a' }), to({ reference: 'b' }))).toBe(false);
  });

  it('of the web are compared with text, as a condition has no other way to spell them', () => {
    expect(test('=', { kind: 'string', value: 'urn:x' }, { kind: 'uri', value: 'urn:x' })).toBe(true);
    expect(test('=', { kind: 'string', value: 'urn:x' }, { kind: 'uri', value: 'urn:y' })).toBe(false);
  });

  it('exist as any answer does', () => {
    expect(test('exists', { kind: 'boolean', value: true }, { kind: 'attachment', value: { url: 'urn:x' } })).toBe(
      true,
    );
  });
});
