import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { absentToken, ABSENT_REASONS_URL, OTHER_TOKEN, readQuestionnaire, type Item } from '../index.ts';
import { readEntered } from './read-entered.ts';
import { present } from '../testing/present.ts';

// Generated input takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const itemOf = (item: object): Item =>
  present(readQuestionnaire({ resourceType: 'Questionnaire', item: [{ linkId: 'a', ...item }] }).form.items[0]);

/** The value that a text becomes, or what is wrong with it. */
function read(item: object, parts: Readonly<Record<string, string | readonly string[]>>, locale?: string): unknown {
  const lists = Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [part, typeof value === 'string' ? [value] : value]),
  );
  const { answers, entered } = readEntered(itemOf(item), lists, locale);
  if (entered?.code) return entered.code;
  const values = answers.map((answer) => ('value' in answer ? answer.value : answer));
  return values.length > 1 ? values : values[0];
}

describe('a number', () => {
  const decimal = (text: string, locale?: string) => read({ type: 'decimal' }, { '': text }, locale);

  it.each([
    ['7.5', 'en', 7.5],
    ['7,5', 'en', 7.5],
    ['7,5', 'de', 7.5],
    ['7.5', 'ko', 7.5],
    ['1,500', 'en', 1500],
    ['1,500', 'de', 1.5],
    ['1.500', 'de', 1500],
    ['1.500,25', 'de', 1500.25],
    ['1,234,567.5', 'en', 1_234_567.5],
    ['1 500', 'fr', 1500],
    ['1\u202F500,5', 'fr', 1500.5],
    ["1'500", 'de-CH', 1500],
    ['.5', 'en', 0.5],
    ['-3', 'en', -3],
    ['\u22123', 'en', -3],
    [' 12 ', 'en', 12],
    ['٧٫٥', 'ar', 7.5],
    ['۷٫۵', 'fa', 7.5],
    ['७.५', 'hi', 7.5],
    ['７.５', 'ko', 7.5],
    ['-0', 'en', 0],
  ])('%s is read as its language (%s) writes it', (text, locale, value) => {
    expect(decimal(text, locale)).toBe(value);
  });

  it.each([
    'abc',
    '1.2.3',
    '1,2,3',
    '1e5',
    '0x10',
    '--1',
    '7 %',
    '12 34',
    'Infinity',
    'NaN',
    '5-',
    '1.',
    '.',
    '1234567890123456',
  ])('%s is none', (text) => {
    expect(decimal(text, 'en')).toBe('unreadable');
  });

  it('is not guessed at where languages differ and none is given', () => {
    expect(decimal('1,500')).toBe('unreadable');
    expect(decimal('1,5')).toBe(1.5);
    expect(decimal('0,500')).toBe(0.5);
    expect(decimal('1,500', 'no language')).toBe('unreadable');
  });

  it('must be whole where the form asks for an integer', () => {
    expect(read({ type: 'integer' }, { '': '3.5' }, 'en')).toBe('not-whole');
    expect(read({ type: 'integer' }, { '': '3.0' }, 'en')).toBe(3);
  });

  it('survives being written and read again, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom('en', 'de', 'fr', 'ko', 'ar-EG', 'fa', 'hi', 'de-CH', 'es', 'pt-BR'),
        (hundredths, locale) => {
          const value = hundredths / 100;
          expect(decimal(new Intl.NumberFormat(locale).format(value), locale)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('a date', () => {
  const date = (parts: Readonly<Record<string, string>>, item: object = {}) => read({ type: 'date', ...item }, parts);
  const control = (code: string) => ({
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: { coding: [{ code }] },
      },
    ],
  });

  it('is read from its parts or from one text with the year first', () => {
    expect(date({ day: '5', month: '3', year: '2026' })).toBe('2026-03-05');
    expect(date({ day: '٥', month: '٣', year: '٢٠٢٦' })).toBe('2026-03-05');
    expect(date({ '': '2026-03-05' })).toBe('2026-03-05');
    expect(date({ '': '2026. 3. 5.' })).toBe('2026-03-05');
    expect(date({ day: '', month: ' ', year: '' })).toBeUndefined();
  });

  it('is never guessed at', () => {
    expect(date({ day: '5', month: '3', year: '26' })).toBe('year-too-short');
    expect(date({ '': '26-03-05' })).toBe('year-too-short');
    expect(date({ '': '05/03/2026' })).toBe('unreadable');
    expect(date({ day: '30', month: '2', year: '2026' })).toBe('no-such-date');
    expect(date({ day: '1', month: '13', year: '2026' })).toBe('no-such-date');
    expect(date({ day: '1', month: '1', year: '20260' })).toBe('no-such-date');
    expect(date({ day: '1', month: '1', year: '0000' })).toBe('no-such-date');
    expect(date({ day: '1', month: 'May', year: '2026' })).toBe('unreadable');
    expect(date({ day: '1', month: '', year: '2026' })).toBe('unreadable');
    expect(date({ '': 'yesterday' })).toBe('unreadable');
  });

  it('may lack the day or the month only where the form is content with less', () => {
    expect(date({ month: '3', year: '2026' })).toBe('unreadable');
    expect(date({ month: '3', year: '2026' }, control('yearMonth'))).toBe('2026-03');
    expect(date({ '': '2026-03' }, control('yearMonth'))).toBe('2026-03');
    expect(date({ month: '13', year: '2026' }, control('yearMonth'))).toBe('no-such-date');
    expect(date({ year: '2026' }, control('yearMonth'))).toBe('unreadable');
    expect(date({ year: '2026' }, control('year'))).toBe('2026');
    expect(date({ day: '5', month: '3', year: '2026' }, control('year'))).toBe('2026-03-05');
  });
});

describe('a text', () => {
  it('is kept as it was typed, hostile or right to left', () => {
    for (const text of ['"><img src=x onerror=alert(1)>', '=cmd()', '\u202Eevil', ' a ', '\u200Fنعم', 'a\tb', '👩‍⚕️']) {
      expect(read({ type: 'string' }, { '': text })).toBe(text);
    }
    expect(read({ type: 'text' }, { '': 'a\r\nb\rc' })).toBe('a\nb\nc');
  });

  it('may not hold control characters, and a line no line ends', () => {
    for (const text of ['a\u0000b', '\u001B[31m', '\u0085', '\uD800', '\u007F']) {
      expect(read({ type: 'text' }, { '': text })).toBe('unreadable');
    }
    expect(read({ type: 'string' }, { '': 'a\nb' })).toBe('unreadable');
  });

  it('of blanks alone is unanswered', () => {
    expect(read({ type: 'string' }, { '': '  ' })).toBeUndefined();
  });

  it('repeats where the question does', () => {
    expect(read({ type: 'string', repeats: true }, { '': ['a', '', 'b'] })).toEqual(['a', 'b']);
    expect(read({ type: 'string' }, { '': ['a', 'b'] })).toBe('a');
  });
});

describe('a choice', () => {
  const answerOption = ['a', 'b', 'c'].map((code) => ({ valueCoding: { code } }));
  const one = { type: 'choice', answerOption };
  const open = { type: 'open-choice', answerOption };

  it('is read by token, in the order of the form, and takes only what is on offer', () => {
    expect(read(one, { '': 'b' })).toEqual({ code: 'b' });
    expect(read({ ...one, repeats: true }, { '': ['c', 'a', 'c'] })).toEqual([{ code: 'a' }, { code: 'c' }]);
    expect(read(one, { '': 'z' })).toBe('not-an-option');
    expect(read(one, { '': OTHER_TOKEN })).toBe('not-an-option');
    expect(read({ ...one, repeats: true }, { '': ['a', 'z'] })).toBe('not-an-option');
  });

  it('takes words of the person where it is open', () => {
    expect(read(open, { '': OTHER_TOKEN, other: 'mine' })).toBe('mine');
    expect(read(open, { other: 'mine' })).toBe('mine');
    expect(read(open, { '': OTHER_TOKEN, other: '' })).toBe('required');
    expect(read(open, { '': 'a', other: 'left behind' })).toEqual({ code: 'a' });
    expect(read({ ...open, repeats: true }, { '': ['a', OTHER_TOKEN], other: 'too' })).toEqual([{ code: 'a' }, 'too']);
    const declinable = { ...itemOf(open), absentReasons: ['asked-declined'] } satisfies Item;
    expect(
      readEntered(declinable, { '': [absentToken('asked-declined')], other: ['left behind'] }, 'en').answers,
    ).toEqual([{ kind: 'absent', reason: 'asked-declined' }]);
    expect(read(open, { other: 'a\u0000' })).toBe('unreadable');
  });

  it('of yes and no is read from the words that a form control sends', () => {
    expect(read({ type: 'boolean' }, { '': 'true' })).toBe(true);
    expect(read({ type: 'boolean' }, { '': 'on' })).toBe(true);
    expect(read({ type: 'boolean' }, { '': 'false' })).toBe(false);
    expect(read({ type: 'boolean' }, { '': 'maybe' })).toBe('unreadable');
  });
});

describe('a quantity', () => {
  const unitOption = (code: string) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
    valueCoding: { code },
  });
  const two = { type: 'quantity', extension: [unitOption('%'), unitOption('mmol/mol')] };
  const answer = (item: object, parts: Readonly<Record<string, readonly string[]>>) =>
    readEntered(itemOf(item), parts, 'en');

  it('has the unit that was chosen, or the only one', () => {
    expect(answer(two, { value: ['7.5'], unit: ['%'] }).answers).toEqual([
      { kind: 'quantity', value: 7.5, unit: { code: '%' } },
    ]);
    const single = { type: 'quantity', extension: [unitOption('kg')] };
    expect(answer(single, { '': ['70'] }).answers).toEqual([{ kind: 'quantity', value: 70, unit: { code: 'kg' } }]);
    const free = answer({ type: 'quantity' }, { value: ['3'], unit: ['a day'] });
    expect(free.answers).toEqual([{ kind: 'quantity', value: 3, unit: { display: 'a day' } }]);
  });

  it('is not read without a unit that is on offer', () => {
    expect(answer(two, { value: ['7.5'] }).entered?.code).toBe('unit-missing');
    expect(answer(two, { value: ['7.5'], unit: ['kg'] }).entered?.code).toBe('not-an-option');
    expect(answer({ type: 'quantity' }, { value: ['3'], unit: ['x'.repeat(101)] }).entered?.code).toBe('not-an-option');
    expect(answer(two, { value: ['x'], unit: ['%'] }).entered?.code).toBe('unreadable');
  });

  it('is unanswered while it is a unit alone, which stays chosen', () => {
    expect(answer(two, { value: [''], unit: ['%'] })).toEqual({
      answers: [],
      entered: { parts: { value: '', unit: '%' } },
    });
  });
});

describe('a way not to answer', () => {
  const item = { type: 'integer', extension: [{ url: ABSENT_REASONS_URL, valueCode: 'asked-unknown' }] };

  it('is an answer of its own, as a part or among the radio buttons', () => {
    const unknown = { kind: 'absent', reason: 'asked-unknown' };
    expect(read(item, { '': '', absent: 'asked-unknown' })).toEqual(unknown);
    expect(read(item, { '': absentToken('asked-unknown') })).toEqual(unknown);
  });

  it('counts only where the form offers it', () => {
    expect(read(item, { absent: 'asked-declined' })).toBeUndefined();
    expect(read(item, { '': absentToken('asked-declined') })).toBe('unreadable');
  });

  it('gives way to a value', () => {
    expect(read(item, { '': '3', absent: 'asked-unknown' })).toBe(3);
    expect(read(item, { '': 'x', absent: 'asked-unknown' })).toBe('unreadable');
  });

  it('wins over a unit that was chosen before, which nobody can take back without script', () => {
    const weight = {
      type: 'quantity',
      extension: [
        ...item.extension,
        ...['kg', 'lb'].map((code) => ({
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
          valueCoding: { code },
        })),
      ],
    };
    const unknown = { kind: 'absent', reason: 'asked-unknown' };
    expect(read(weight, { value: '', unit: 'lb', absent: 'asked-unknown' })).toEqual(unknown);
    expect(read(weight, { value: '70', absent: 'asked-unknown' })).toBe('unit-missing');
  });
});

it('keeps whatever cannot be read exactly as it was typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('integer', 'decimal', 'date', 'boolean', 'choice', 'open-choice', 'quantity', 'string', 'text'),
      fc.dictionary(fc.constantFrom('', 'day', 'month', 'year', 'value', 'unit', 'other', 'absent'), anyText()),
      fc.constantFrom('en', 'de', 'ar', undefined),
      (type, parts, locale) => {
        const lists = Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, [value]]));
        const { answers, entered } = readEntered(itemOf({ type }), lists, locale);
        if (entered) expect({ answers, parts: entered.parts }).toEqual({ answers: [], parts });
      },
    ),
    { numRuns: 200 },
  );
});
