import { numberSeparators, partsOf, parseCivilDate } from '@osseo/core';
import { unitToken } from '../../engine/keys/tokens.ts';
import type { Answer } from '../../engine/model/answer.ts';
import type { ItemState } from '../../engine/model/session.ts';
import type { TypedEntries } from './typed-texts.ts';

/** The texts of an item's fields, by part. */
export type Parts = Readonly<Record<string, string>>;

/** What the fields of an item show: what was typed if that cannot be read, else the first answer written out. */
export function shownParts({ entered, answers }: ItemState, locale: string | undefined): Parts {
  return entered?.parts ?? (answers[0] ? partsOfAnswer(answers[0], locale) : NOTHING);
}

const NOTHING: Parts = {};

/** What each field of a question with several answers shows, and an empty field for one more. */
export function shownList({ entered, answers }: ItemState, locale: string | undefined): readonly string[] {
  const texts = entered?.parts['']?.split('\n') ?? answers.map((answer) => partsOfAnswer(answer, locale)['']);
  return [...texts.filter((text) => text !== undefined), ''];
}

/** What each field of one answer shows after these entries; a way not to answer is ticked, and never typed. */
export function partsOfEntries(entries: TypedEntries): Parts {
  const texts = Object.entries(entries).filter(([part]) => part !== 'absent');
  return Object.fromEntries(texts.map(([part, [text = '']]) => [part, text]));
}

/** What each field of several answers shows after these entries; the last one is empty. */
export function listOfEntries({ '': texts = [] }: TypedEntries): readonly string[] {
  return texts.at(-1) === '' ? texts : [...texts, ''];
}

/** One answer as the texts that would have been typed to give it. */
function partsOfAnswer(answer: Answer, locale: string | undefined): Parts {
  switch (answer.kind) {
    case 'string':
    case 'uri':
      return { '': answer.value };
    case 'time':
      return { '': withoutSeconds(answer.value) };
    case 'dateTime':
      return partsOfMoment(answer.value);
    case 'integer':
    case 'decimal':
      return { '': writeNumber(answer.value, locale) };
    case 'quantity':
      return { value: writeNumber(answer.value, locale), unit: answer.unit ? unitToken(answer.unit) : '' };
    case 'date':
      return partsOfDate(answer.value);
    default:
      return NOTHING;
  }
}

/** With the decimal mark with which the session reads it again. */
function writeNumber(value: number, locale: string | undefined): string {
  const text = String(value);
  return text.replace('.', numberSeparators(locale)?.decimal ?? '.');
}

/** As a clock shows it, unless seconds were written. */
function withoutSeconds(time: string): string {
  return time.replace(/^(\d\d:\d\d):00$/, '$1');
}

function partsOfMoment(text: string): Parts {
  const [, date = text, time, zone] = /^(.*)T([\d:.]+)(Z|[+-].*)$/.exec(text) ?? [];
  return { ...partsOfDate(date), ...(time !== undefined && { time: withoutSeconds(time), zone: zone ?? '' }) };
}

// FHIR allows a year alone, or a year and a month.
function partsOfDate(text: string): Parts {
  const date = parseCivilDate(text);
  if (date) {
    const { year, month, day } = partsOf(date);
    return { year: String(year), month: String(month), day: String(day) };
  }
  const [year = '', month = ''] = text.split('-');
  return { year, month: month === '' ? '' : String(Number(month)) };
}
