import { describe, expect, it } from 'vitest';
import type { Answer, Coding } from '../model/answer.ts';
import { compareAnswers, compareQuantities, equalAnswers, equalJson, hasValue, sameUnit } from './compare-answers.ts';

const text = (value: string): Answer => ({ kind: 'string', value });
const uri = (value: string): Answer => ({ kind: 'uri', value });
const integer = (value: number): Answer => ({ kind: 'integer', value });
const coding = (value: Coding): Answer => ({ kind: 'coding', value });

describe('an answer', () => {
  it('has a value unless it says why there is none, or nothing at all', () => {
    expect(hasValue(integer(0))).toBe(true);
    expect(hasValue({ kind: 'other', fhir: { valueMoney: { value: 1 } } })).toBe(true);
    expect(hasValue({ kind: 'other', fhir: {} })).toBe(false);
    expect(hasValue({ kind: 'absent', reason: 'asked-declined' })).toBe(false);
  });

  it('is equal to none of another kind', () => {
    const answers: Answer[] = [
      { kind: 'boolean', value: true },
      integer(1),
      text('1'),
      { kind: 'date', value: '2026-01-01' },
      { kind: 'time', value: '09:00:00' },
      coding({ code: '1' }),
      { kind: 'quantity', value: 1, unit: undefined },
      { kind: 'reference', value: { reference: '1' } },
      { kind: 'attachment', value: { url: '1' } },
      { kind: 'other', fhir: { value: '1' } },
    ];
    for (const a of answers) {
      expect(answers.filter((b) => equalAnswers(a, b))).toEqual([a]);
      expect(answers.filter((b) => compareAnswers(a, b) !== undefined).every((b) => b.kind === a.kind)).toBe(true);
    }
  });

  it('that is a time of day is not the text that spells it', () => {
    const [time, words]: Answer[] = [{ kind: 'time', value: '09:00:00' }, text('09:00:00')];
    expect(time && words && [equalAnswers(time, words), equalAnswers(words, time)]).toEqual([false, false]);
  });

  it('of yes or no is equal to the same', () => {
    const [yes, no] = [true, false].map((value): Answer => ({ kind: 'boolean', value })) as [Answer, Answer];
    expect([equalAnswers(yes, yes), equalAnswers(yes, no), equalAnswers(no, no)]).toEqual([true, false, true]);
  });

  it('that is a file is equal to the same file', () => {
    const file = (url: string): Answer => ({ kind: 'attachment', value: { url, title: 'x' } });
    expect([equalAnswers(file('a'), file('a')), equalAnswers(file('a'), file('b'))]).toEqual([true, false]);
  });

  it('that is an address is equal to its text, from either side, and has no order', () => {
    expect([equalAnswers(uri('urn:a'), text('urn:a')), equalAnswers(text('urn:a'), uri('urn:a'))]).toEqual([
      true,
      true,
    ]);
    expect([equalAnswers(uri('urn:a'), uri('urn:a')), equalAnswers(uri('urn:a'), uri('urn:b'))]).toEqual([true, false]);
    expect(equalAnswers(uri('2026'), { kind: 'date', value: '2026' })).toBe(false);
    expect(equalAnswers({ kind: 'date', value: '2026' }, uri('2026'))).toBe(false);
    expect(compareAnswers(uri('a'), uri('b'))).toBeUndefined();
  });

  it('that is text has the order of its letters', () => {
    expect([compareAnswers(text('a'), text('b')), compareAnswers(text('b'), text('a'))]).toEqual([-1, 1]);
    expect(compareAnswers(text('a'), text('a'))).toBe(0);
  });
});

describe('two codings', () => {
  const equal = (a: Coding, b: Coding) => equalAnswers(coding(a), coding(b));

  it('are equal by code, in spite of their words', () => {
    expect(equal({ code: 'a', display: 'X' }, { code: 'a', display: 'Y' })).toBe(true);
    expect(equal({ code: 'a', display: 'X' }, { code: 'b', display: 'X' })).toBe(false);
  });

  it('are equal by words where one of them has no code', () => {
    expect([
      equal({ display: 'X' }, { code: 'a', display: 'X' }),
      equal({ code: 'a', display: 'X' }, { display: 'X' }),
    ]).toEqual([true, true]);
    expect(equal({ display: 'X' }, { code: 'a', display: 'Y' })).toBe(false);
    expect(equal({ code: 'a' }, { system: 's' })).toBe(false);
  });

  it('of two systems are different, and a system that is left out may be either', () => {
    expect(equal({ system: 's', display: 'X' }, { system: 't', display: 'X' })).toBe(false);
    expect(equal({ system: 's', code: 'a' }, { system: 's', code: 'a' })).toBe(true);
    expect([
      equal({ code: 'a' }, { system: 's', code: 'a' }),
      equal({ system: 's', code: 'a' }, { code: 'a' }),
    ]).toEqual([true, true]);
  });
});

describe('two references', () => {
  const equal = (a: object, b: object) =>
    equalAnswers({ kind: 'reference', value: a }, { kind: 'reference', value: b });
  const identifier = { system: 'urn:ids', value: '7' };

  it('are equal by address, whatever else they say', () => {
    expect(equal({ reference: 'a/1', identifier }, { reference: 'a/2', identifier })).toBe(false);
    expect(equal({ reference: 'a/1', identifier }, { reference: 'a/1' })).toBe(true);
  });

  it('are equal by identifier where one of them has no address', () => {
    expect([
      equal({ reference: 'a/1', identifier }, { identifier }),
      equal({ identifier }, { reference: 'a/1', identifier }),
    ]).toEqual([true, true]);
    expect(equal({ identifier }, { identifier: { ...identifier, value: '8' } })).toBe(false);
    expect(equal({ identifier }, { reference: 'a/1' })).toBe(false);
    expect(equal({}, {})).toBe(false);
  });
});

describe('two quantities', () => {
  const kg = { code: 'kg' };
  const g = { code: 'g' };
  const convertUnit = (value: number) => value / 1000;

  it('of one unit, or of none, are in the order of their numbers', () => {
    expect(compareQuantities({ value: 3, unit: kg }, { value: 1, unit: kg }, {})).toBe(2);
    expect(compareQuantities({ value: 1, unit: undefined }, { value: 3, unit: undefined }, {})).toBe(-2);
    expect([sameUnit(undefined, undefined), sameUnit(kg, undefined), sameUnit(undefined, kg)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are not compared where one has no unit, even with a tool that converts', () => {
    expect(compareQuantities({ value: 1, unit: kg }, { value: 1, unit: undefined }, { convertUnit })).toBeUndefined();
    expect(compareQuantities({ value: 1, unit: undefined }, { value: 1, unit: kg }, { convertUnit })).toBeUndefined();
  });

  it('of two units are in the order of what they come to', () => {
    const order = (value: number, grams: number) =>
      compareQuantities({ value, unit: kg }, { value: grams, unit: g }, { convertUnit });
    expect([order(1, 1500), order(1, 1000), order(1, 500)]).toEqual([-0.5, 0, 0.5]);
    expect([order(-1, -500), order(-1, -1000), order(-1, -1500)]).toEqual([-0.5, 0, 0.5]);
    expect(order(0, 0)).toBe(0);
    expect(
      compareQuantities({ value: 1, unit: kg }, { value: 1, unit: g }, { convertUnit: () => undefined }),
    ).toBeUndefined();
  });

  it('differ where they differ by more than the last digits of a conversion', () => {
    const to = (converted: number) =>
      compareQuantities({ value: 1e6, unit: kg }, { value: 1, unit: g }, { convertUnit: () => converted });
    expect(to(1e6 + 1e-4)).toBe(0);
    expect(to(1e6 - 1e-4)).toBe(0);
    expect(to(1e6 + 1)).toBe(-1);
    expect(to(1e6 - 1)).toBe(1);
    expect(to(-1e6)).toBe(2e6);
  });
});

describe('two JSON values', () => {
  it.each<[unknown, unknown]>([
    [null, null],
    [Number.NaN, Number.NaN],
    [[], []],
    [{}, {}],
    [
      { a: 1, b: [{ c: null }] },
      { b: [{ c: null }], a: 1 },
    ],
    [{ a: undefined }, { a: undefined }],
  ])('%j and %j are the same', (a, b) => {
    expect(equalJson(a, b)).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [null, {}],
    [1, '1'],
    ['a', ['a']],
    [[], {}],
    [['x'], { 0: 'x' }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [{ toString: undefined }, { b: 1 }],
    [{ a: { b: [1] } }, { a: { b: [2] } }],
  ])('%j and %j are different, from either side', (a, b) => {
    expect([equalJson(a, b), equalJson(b, a)]).toEqual([false, false]);
  });

  it('are compared to a depth that no form has, and are different below it', () => {
    const nest = (levels: number) => {
      let value: unknown = 'x';
      for (let level = 0; level < levels; level += 1) value = { value };
      return value;
    };
    expect(equalJson(nest(400), nest(400))).toBe(true);
    expect(equalJson(nest(100_000), nest(100_000))).toBe(false);
  });
});
