import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateTime, isTime } from '../checks/well-formed.ts';
import { readQuestionnaire } from '../index.ts';
import type { Item } from '../model/item.ts';
import { readDateTime } from './read-date-time.ts';
import { readEntered } from './read-entered.ts';
import { readTime } from './read-time.ts';
import { readUrl } from './read-url.ts';

const itemOf = (item: object): Item =>
  readQuestionnaire({ resourceType: 'Questionnaire', item: [{ linkId: 'a', ...item }] }).form.items[0] as Item;

/** What is read, as the value of the one answer or the reason why there is none. */
function entered(item: object, parts: Readonly<Record<string, string | readonly string[]>>): unknown {
  const lists = Object.entries(parts).map(([part, value]) => [part, typeof value === 'string' ? [value] : value]);
  const { answers, entered: kept } = readEntered(itemOf(item), Object.fromEntries(lists), 'en');
  return kept?.code ?? (answers.length > 1 ? answers.map((answer) => 'value' in answer && answer.value) : answers[0]);
}

describe('a moment', () => {
  const type = 'dateTime';
  const day = { day: '1', month: '5', year: '2026' };

  it('is a date, with a time and its zone or without', () => {
    expect(entered({ type }, day)).toEqual({ kind: 'dateTime', value: '2026-05-01' });
    expect(entered({ type }, { ...day, time: '9:30', zone: '+09:00' })).toEqual({
      kind: 'dateTime',
      value: '2026-05-01T09:30:00+09:00',
    });
    expect(entered({ type }, { '': '2026-05-01T09:30:00.5Z' })).toMatchObject({ value: '2026-05-01T09:30:00.5Z' });
    expect(entered({ type }, { time: '', zone: '+09:00' })).toBeUndefined();
  });

  it('is as coarse as its control allows', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
    const extension = [{ url, valueCodeableConcept: { coding: [{ code: 'yearMonth' }] } }];
    expect(entered({ type, extension }, { month: '5', year: '2026' })).toMatchObject({ value: '2026-05' });
    expect(entered({ type }, { month: '5', year: '2026' })).toBe('unreadable');
    expect(entered({ type, extension }, { month: '5', year: '2026', time: '9:30', zone: 'Z' })).toBe('unreadable');
  });

  it('is none without a zone, a day, or with a time that no clock shows', () => {
    expect(entered({ type }, { ...day, time: '9:30' })).toBe('unreadable');
    expect(entered({ type }, { ...day, time: '9:30', zone: '+25:00' })).toBe('unreadable');
    expect(entered({ type }, { time: '9:30', zone: 'Z' })).toBe('unreadable');
    expect(entered({ type }, { ...day, time: '24:00', zone: 'Z' })).toBe('no-such-time');
    expect(entered({ type }, { ...day, day: '31', month: '4' })).toBe('no-such-date');
    expect(entered({ type }, { '': '2026-05-01T09:30' })).toBe('unreadable');
  });
});

describe('a time of day', () => {
  it.each([
    ['9:30', '09:30:00'],
    ['09:30:15', '09:30:15'],
    ['09:30:15.25', '09:30:15.25'],
    ['9.30 pm', '21:30:00'],
    ['12:05 AM', '00:05:00'],
    ['12:05 p.m.', '12:05:00'],
    ['٠٩:٣٠', '09:30:00'],
    ['23:59', '23:59:00'],
  ])('%s is %s', (text, value) => {
    expect(entered({ type: 'time' }, { '': text })).toEqual({ kind: 'time', value });
  });

  it.each([
    ['24:00', 'no-such-time'],
    ['9:60', 'no-such-time'],
    ['13:00 pm', 'no-such-time'],
    ['0:30 am', 'no-such-time'],
    ['930', 'unreadable'],
    ['noon', 'unreadable'],
  ])('%s is %s', (text, code) => {
    expect(entered({ type: 'time' }, { '': text })).toBe(code);
  });
});

describe('a web address', () => {
  it.each([
    'https://clinic.example',
    'https://clinic.example/a?b=c#d',
    'urn:uuid:0',
    'mailto:a@clinic.example',
    'https://한국.example/길',
    'https://clinic.example/%20',
  ])('%s is one', (value) => {
    expect(entered({ type: 'url' }, { '': ` ${value} ` })).toEqual({ kind: 'uri', value });
  });

  it.each([
    'clinic.example',
    'https://',
    'https:// clinic',
    'https://a/<b>',
    'a b',
    '%zz:x',
    'https://a/%2',
    'http:\u0000x',
  ])('%j is none', (text) => {
    expect(entered({ type: 'url' }, { '': text })).toBe('unreadable');
  });
});

describe('options of any type', () => {
  it('are chosen by what they say', () => {
    const answerOption = [
      { valueTime: '09:00:00' },
      { valueDate: '2026-05-01' },
      { valueReference: { reference: 'Location/1', display: 'Ward' } },
      { valueQuantity: { value: 5, unit: 'mg' } },
      { valueInteger: 3 },
    ];
    const item = itemOf({ type: 'choice', answerOption });
    expect(item.options.map(({ label }) => label)).toEqual(['09:00:00', '2026-05-01', 'Ward', '5 mg', '3']);
    expect(entered({ type: 'choice', answerOption }, { '': 'Ward' })).toMatchObject({ kind: 'reference' });
    expect(entered({ type: 'choice', answerOption }, { '': '09:00:00' })).toEqual({ kind: 'time', value: '09:00:00' });
  });

  it('make a choice of a question of another type', () => {
    const item = { type: 'integer', answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] };
    expect(itemOf(item)).toMatchObject({ type: 'choice', fhirType: 'integer', answerConstraint: 'optionsOnly' });
    expect(entered(item, { '': '2' })).toEqual({ kind: 'integer', value: 2 });
    expect(entered(item, { '': '3' })).toBe('not-an-option');
  });

  it('may be left for words, or for something of the type of the question', () => {
    const other = (item: object, words: string) => entered(item, { '': '~other', other: words });
    const codes = { type: 'coding', answerOption: [{ valueCoding: { code: 'a' } }] };
    expect(other({ ...codes, answerConstraint: 'optionsOrString' }, 'mine')).toEqual({ kind: 'string', value: 'mine' });
    expect(other({ ...codes, answerConstraint: 'optionsOrType' }, 'mine')).toEqual({
      kind: 'coding',
      value: { display: 'mine' },
    });
    expect(other(codes, 'mine')).toBe('not-an-option');
    const typed = (type: string, value: object) => ({ type, answerOption: [value], answerConstraint: 'optionsOrType' });
    expect(other(typed('integer', { valueInteger: 1 }), '1,500')).toEqual({ kind: 'integer', value: 1500 });
    expect(other(typed('integer', { valueInteger: 1 }), 'many')).toBe('unreadable');
    expect(other(typed('date', { valueDate: '2026-01-01' }), '2026-05-01')).toMatchObject({ kind: 'date' });
    expect(other(typed('dateTime', { valueDateTime: '2026' }), '2026-05-01')).toMatchObject({ kind: 'dateTime' });
    expect(other(typed('time', { valueTime: '09:00:00' }), '10:00')).toEqual({ kind: 'time', value: '10:00:00' });
    expect(other(typed('url', { valueUri: 'urn:a' }), 'urn:b')).toEqual({ kind: 'uri', value: 'urn:b' });
  });
});

it.each([
  ['٢٠', 20],
  ['۲۰', 20],
  ['२०', 20],
  ['๒๐', 20],
  ['２０', 20],
  ['᭒᭐', 20],
  ['𝟚𝟘', 'unreadable'],
])('reads the digits that keyboards write: %s', (text, expected) => {
  const read = entered({ type: 'integer' }, { '': text });
  expect(typeof read === 'string' ? read : (read as { value: number }).value).toBe(expected);
});

it('takes no typing for a file or a pointer: the host gives them', () => {
  for (const type of ['attachment', 'reference']) expect(entered({ type }, { '': 'x' })).toBeUndefined();
});

it('reads anything as an answer that FHIR takes, or as none', () => {
  const text = fc.oneof(anyText(), fc.stringMatching(/^[\d:.TZ+ -]{0,25}$/));
  const valueOf = (reading: object) =>
    'answers' in reading ? (reading.answers as readonly { value: string }[])[0]?.value : undefined;
  fc.assert(
    fc.property(text, text, text, (first, time, zone) => {
      const moment = valueOf(readDateTime((part) => [{ '': first, time, zone }[part] ?? ''].filter(Boolean), 'year'));
      if (moment !== undefined) expect(isDateTime(moment)).toBe(true);
      const clock = valueOf(readTime(first));
      if (clock !== undefined) expect(isTime(clock)).toBe(true);
      const url = valueOf(readUrl(first));
      if (url !== undefined) expect(url).not.toMatch(/\s/);
    }),
  );
});
