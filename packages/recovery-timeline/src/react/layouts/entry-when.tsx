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
  /** Dates of this year are written without it. */
  readonly year: string | undefined;
}

const LONG: CivilDateStyle = { day: 'numeric', month: 'short', year: 'numeric' };
const SHORT: CivilDateStyle = { day: 'numeric', month: 'short' };

/** The days of an entry as `<time>` elements, or as "day 3" in a plan without dates. Called, so that a line costs no more components. */
export function whenOf(span: PlanSpan, words: DayWords): ReactNode {
  const from = dayText(span.from, span.fromDate, words);
  if (span.to === span.from) return from;
  if (span.to === null) return <Fill message={words.messages.onwards} values={{ from }} />;
  return <Fill message={words.messages.between} values={{ from, to: dayText(span.to, span.toDate, words) }} />;
}

function dayText(day: number, date: CivilDate | null, { locale, messages, year }: DayWords): ReactElement {
  if (date === null) return <bdi>{formatMessage(messages.day, locale, { day })}</bdi>;
  const style = date.slice(0, 4) === year ? SHORT : LONG;
  return <time dateTime={date}>{formatCivilDate(date, locale, style)}</time>;
}
