import { readCivilDate, readCivilDateParts, toCivilDate, type CivilDateReading } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { ko } from '../messages/ko.ts';
import { dateProblemText } from './date-problem-text.ts';

describe('what is wrong with a date', () => {
  it.each([
    [en, 'en-GB', 'There is no 30 February. Check the day and the month.'],
    [en, 'en-US', 'There is no February 30. Check the day and the month.'],
    [ko, 'ko', '2월 30일은 없는 날짜입니다. 월과 일을 확인해 주세요.'],
    [es, 'es', 'El 30 de febrero no existe. Revise el día y el mes.'],
    [ar, 'ar-EG', 'لا يوجد ٣٠ فبراير. تحقق من اليوم والشهر.'],
  ])('names a day that there is not, typed into three fields: %#', (messages, locale, sentence) => {
    const reading = readCivilDateParts({ day: '30', month: '2', year: '2026' });

    expect(textOf(reading, messages, locale)).toBe(sentence);
  });

  it.each([en, ko, es, ar])('is said in $locale, whatever it is, with nothing left open', (messages) => {
    const limits = { min: toCivilDate('2020-01-01'), max: toCivilDate('2026-12-31') };
    const typed = ['soon', '3 4', '2026', '2026-4', '3/4/85', '2026-02-30', '2026-02-29', '2026-13-01', '2026-00-01'];
    const sentences = [...typed, '0000-01-01', '2019-01-01', '2027-01-01', '3/4/2026'].map((text) =>
      textOf(readCivilDate(text, text.startsWith('3/4/2') ? 'en' : messages.locale, limits), messages, messages.locale),
    );

    for (const sentence of sentences) expect(sentence).not.toMatch(/^$|[{}]|undefined|NaN/u);
    expect(new Set(sentences).size).toBeGreaterThan(9);
  });

  it('has one kind of digits, those of the country', () => {
    expect(textOf(readCivilDate('27/3/85', 'ar-EG'), ar, 'ar-EG')).toBe(
      'اكتب السنة بأربعة أرقام، كما في ٢٧\u200F/٣\u200F/١٩٨٥.',
    );
  });

  it('is nothing while nothing is typed', () => {
    expect(textOf(readCivilDateParts({}), en, 'en-GB')).toBe('');
  });
});

function textOf(reading: CivilDateReading, { dateField }: typeof en, locale: string): string {
  return 'problem' in reading ? dateProblemText(reading, dateField, locale) : '';
}
