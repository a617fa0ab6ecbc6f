import { formatCivilDateRange, formatMessage } from '@osseo/core';
import type { PlanSpan, RecoveryPlan, StatementRef } from '../model/plan.ts';
import { byRef, refKey } from '../refs/statement-refs.ts';
import { agendaOf, type AgendaEntry } from '../status/agenda.ts';
import { nameOf, textOf, type PlanTexts } from '../texts/plan-texts.ts';
import type { CalendarMessages } from './calendar-messages.ts';

/** One all-day event, in words. */
export interface CalendarEvent {
  /** Names the event by what it is made of, never by its place in a list. */
  readonly id: string;
  readonly type: 'visit' | 'restriction-end' | 'milestone';
  readonly day: number;
  readonly title: string;
  readonly description: string;
  readonly treatments: readonly string[];
}

/** The words that events are made of. */
export interface CalendarWords {
  readonly texts: PlanTexts;
  readonly messages: CalendarMessages;
  /** BCP 47 tag by which dates are written. */
  readonly locale: string;
}

/**
 * The events of a plan: the first day of each visit's window, the day after
 * each restriction, the earliest day of each milestone. Each is one day, since a
 * bar of six weeks hides everything else in a diary.
 */
export function calendarEvents(plan: RecoveryPlan, words: CalendarWords): readonly CalendarEvent[] {
  const seen = new Set<string>();
  return agendaOf(plan).flatMap((entry) => {
    const event = eventOf(entry, words);
    if (!event) return [];
    // One statement may restrict twice, with a pause between: only then does the day tell the two ends apart.
    const id = seen.has(event.id) ? `${event.id} ${event.day}` : event.id;
    seen.add(id);
    return [{ ...event, id }];
  });
}

function eventOf(entry: AgendaEntry, words: CalendarWords): CalendarEvent | undefined {
  const { messages, locale } = words;
  switch (entry.type) {
    case 'phase':
      return undefined;
    case 'visit': {
      const { kind, window, purposes } = entry.visit;
      return makeEvent(entry, kind, purposes, messages.visitKinds[kind], [windowNote(window, words)], words);
    }
    case 'milestone': {
      const { kind, window, askedBy } = entry.milestone;
      const title = formatMessage(messages.milestoneTitle, locale, { what: messages.milestoneKinds[kind] });
      return makeEvent(entry, kind, askedBy, title, [windowNote(window, words)], words);
    }
    case 'restriction-end': {
      const { kind, run } = entry;
      const askedBy = run.certainty === 'binding' ? run.askedBy : (run.meanwhile?.askedBy ?? []);
      const title = formatMessage(messages.resumeTitle, locale, { what: messages.restrictionKinds[kind] });
      return makeEvent(entry, kind, askedBy, title, [messages.resumeNote], words);
    }
  }
}

function makeEvent(
  { type, day }: Exclude<AgendaEntry, { type: 'phase' }>,
  kind: string,
  refs: readonly StatementRef[],
  title: string,
  notes: readonly string[],
  { texts, messages, locale }: CalendarWords,
): CalendarEvent {
  const statements = refs.map((ref) =>
    formatMessage(messages.statement, locale, { treatment: nameOf(texts, ref.treatment), text: textOf(texts, ref) }),
  );
  return {
    id: [type, kind, ...refs.toSorted(byRef).map(refKey)].join(' '),
    type,
    day,
    title,
    description: [...notes, ...statements].join('\n'),
    treatments: [...new Set(refs.map(({ treatment }) => treatment))].toSorted(),
  };
}

function windowNote({ fromDate, toDate }: PlanSpan, { messages, locale }: CalendarWords): string {
  if (fromDate === null || toDate === null) return '';
  return formatMessage(messages.window, locale, { dates: formatCivilDateRange(fromDate, toDate, locale) });
}
