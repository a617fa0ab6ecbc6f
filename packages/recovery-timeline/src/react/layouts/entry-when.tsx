import { formatCivilDate, formatMessage, type CivilDateStyle } from '@osseo/core';
import type { CivilDate } from '@osseo/core';
import type { ReactElement, ReactNode } from 'react';
import type { PlanSpan } from '../../engine/model/plan.ts';
import type { TimetableMessages } from '../../messages/timetable-messages.ts';
import { Fill } from '../internal/fill.tsx';

/** What it takes to write a day. */
export interface DayWords {
  readonly locale: string;
  readonly messages: TimetableMessages;
  /** Writes a date, without the year of the first entry. */
  readonly write: (date: CivilDate) => string;
}

const LONG: CivilDateStyle = { day: 'numeric', month: 'short', year: 'numeric' };
const SHORT: CivilDateStyle = { day: 'numeric', month: 'short' };

/** Writes each date once: entries share their days, and writing one costs more than all else of a line. */
export function dateWriter(locale: string, firstDate: CivilDate | null | undefined): DayWords['write'] {
  const written = new Map<CivilDate, string>();
  const year = firstDate?.slice(0, 4);
  return (date) => {
    let text = written.get(date);
    if (text === undefined) {
      text = formatCivilDate(date, locale, date.slice(0, 4) === year ? SHORT : LONG);
      written.set(date, text);
    }
    return text;
  };
}

/** The days of an entry as `<time>` elements, or as "day 3" in a plan without dates. Called, so that a line costs no more components. */
export function whenOf(span: PlanSpan, words: DayWords): ReactNode {
  const from = dayText(span.from, span.fromDate, words);
  if (span.to === span.from) return from;
  if (span.to === null) return <Fill message={words.messages.onwards} values={{ from }} />;
  return <Fill message={words.messages.between} values={{ from, to: dayText(span.to, span.toDate, words) }} />;
}

function dayText(day: number, date: CivilDate | null, { locale, messages, write }: DayWords): ReactElement {
  if (date === null) return <bdi>{formatMessage(messages.day, locale, { day })}</bdi>;
  return <time dateTime={date}>{write(date)}</time>;
}
