import { formatCivilDateRange, formatMessage } from '@osseo/core';
import { dateOf } from '../dates/plan-dates.ts';
import type { RecoveryPlan, StatementRef } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { nameOf, textOf } from '../texts/plan-texts.ts';
import type { CalendarEvent, CalendarWords } from './calendar-event.ts';

/** An event of one day. */
export function onDay(day: number): Pick<CalendarEvent, 'from' | 'to'> {
  return { from: day, to: day };
}

/** What an event says below its title: notes, then each sentence with the treatment that says it. */
export function sayingOf(
  refs: readonly StatementRef[],
  notes: readonly string[],
  { texts, messages, locale }: CalendarWords,
): Pick<CalendarEvent, 'description' | 'treatments'> {
  const statements = refs.map((ref) =>
    formatMessage(messages.statement, locale, { treatment: nameOf(texts, ref.treatment), text: textOf(texts, ref) }),
  );
  return {
    description: [...notes, ...statements].join('\n'),
    treatments: [...new Set(refs.map(({ treatment }) => treatment))].toSorted(byText),
  };
}

/** Between which dates something falls or lasts. */
export function daysNote(plan: RecoveryPlan, from: number, to: number, { messages, locale }: CalendarWords): string {
  const first = dateOf(plan, from);
  const last = dateOf(plan, to);
  if (first === null || last === null) return '';
  return formatMessage(messages.window, locale, { dates: formatCivilDateRange(first, last, locale) });
}
