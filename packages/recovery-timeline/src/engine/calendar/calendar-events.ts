import { formatCivilDateRange, formatMessage } from '@osseo/core';
import { dateOf } from '../dates/plan-dates.ts';
import type { RecoveryPlan, StatementRef } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import { uniqueRefs } from '../refs/statement-refs.ts';
import { forbiddenStretches } from '../restrictions/forbidden-stretches.ts';
import { nameOf, textOf, type PlanTexts } from '../texts/plan-texts.ts';
import { bookVisits, type BookedVisit, type Booking } from '../visits/booking.ts';
import type { CalendarMessages } from './calendar-messages.ts';

/** One event, in words. All-day from `from` to `to`, both included, unless it is a visit with a time. */
export interface CalendarEvent {
  /** Names the event by the rule that it comes from, never by its place in a list. */
  readonly id: string;
  readonly type: 'visit' | 'restriction' | 'restriction-end' | 'milestone';
  readonly from: number;
  readonly to: number;
  readonly booked: BookedVisit | undefined;
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

/** What the events are of. */
export interface CalendarContents {
  /** Visits that have a time. All others take the first day of their window. */
  readonly bookings?: readonly Booking[];
  /**
   * How a limit is told: `days` is an event on its first day and one on the day after it, `ends` the latter alone, `bar`
   * one event over all its days, which hides much else in a diary.
   * @default 'days'
   */
  readonly limits?: 'days' | 'ends' | 'bar';
}

/** The events of a plan, in order: visits, limits, and the earliest day of each milestone. */
export function calendarEvents(plan: RecoveryPlan, words: CalendarWords & CalendarContents): readonly CalendarEvent[] {
  const events = [...visitEvents(plan, words), ...limitEvents(plan, words), ...milestoneEvents(plan, words)];
  return withOwnIds(events.toSorted((a, b) => a.from - b.from));
}

function visitEvents(plan: RecoveryPlan, words: CalendarWords & CalendarContents): readonly CalendarEvent[] {
  const booked = bookVisits(plan, words.bookings);
  return plan.visits.map((visit) => {
    const { kind, window, purposes } = visit;
    const [first] = purposes;
    return {
      id: ['visit', first?.treatment, first?.id].join(' '),
      type: 'visit',
      ...onDay(window.from),
      booked: booked.find((one) => one.visit === visit),
      title: words.messages.visitKinds[kind],
      ...sayingOf(purposes, [daysNote(plan, window.from, window.to ?? window.from, words)], words),
    };
  });
}

/** Everyone who asks for a limit is named with it, on its first day as on its last. */
function limitEvents(plan: RecoveryPlan, words: CalendarWords & CalendarContents): readonly CalendarEvent[] {
  const { messages, locale, limits = 'days' } = words;
  return plan.restrictions.flatMap((restriction) => {
    const what = { what: messages.restrictionKinds[restriction.kind] };
    return forbiddenStretches(restriction).flatMap(({ from, to, runs, last }): readonly CalendarEvent[] => {
      const asked = uniqueRefs(runs.flatMap(bindingAskers));
      const limit: CalendarEvent = {
        id: `restriction ${restriction.kind}`,
        type: 'restriction',
        from,
        to: limits === 'bar' ? (to ?? from) : from,
        booked: undefined,
        title: formatMessage(messages.limitTitle, locale, what),
        ...sayingOf(asked, to === null ? [] : [daysNote(plan, from, to, words)], words),
      };
      if (limits === 'bar') return [limit];
      const begins = limits === 'days' ? [limit] : [];
      if (to === null) return begins;
      const ends: CalendarEvent = {
        id: `restriction-end ${restriction.kind}`,
        type: 'restriction-end',
        ...onDay(to + 1),
        booked: undefined,
        title: formatMessage(messages.resumeTitle, locale, what),
        ...sayingOf(bindingAskers(last), [messages.resumeNote], words),
      };
      return [...begins, ends];
    });
  });
}

function milestoneEvents(plan: RecoveryPlan, words: CalendarWords): readonly CalendarEvent[] {
  const { messages, locale } = words;
  return plan.milestones.map(({ kind, window, askedBy }) => ({
    id: `milestone ${kind}`,
    type: 'milestone',
    ...onDay(window.from),
    booked: undefined,
    title: formatMessage(messages.milestoneTitle, locale, { what: messages.milestoneKinds[kind] }),
    ...sayingOf(askedBy, [daysNote(plan, window.from, window.to ?? window.from, words)], words),
  }));
}

function bindingAskers(run: { readonly certainty: string; readonly askedBy: readonly StatementRef[]; readonly meanwhile: { readonly askedBy: readonly StatementRef[] } | null }): readonly StatementRef[] {
  return run.certainty === 'binding' ? run.askedBy : (run.meanwhile?.askedBy ?? []);
}

function onDay(day: number): Pick<CalendarEvent, 'from' | 'to'> {
  return { from: day, to: day };
}

function sayingOf(
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

function daysNote(plan: RecoveryPlan, from: number, to: number, { messages, locale }: CalendarWords): string {
  const first = dateOf(plan, from);
  const last = dateOf(plan, to);
  if (first === null || last === null) return '';
  return formatMessage(messages.window, locale, { dates: formatCivilDateRange(first, last, locale) });
}

/** One limit may stand twice, with a pause between: only then does the day tell the two apart. */
function withOwnIds(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const seen = new Set<string>();
  return events.map((event) => {
    const id = seen.has(event.id) ? `${event.id} ${event.from}` : event.id;
    seen.add(id);
    return { ...event, id };
  });
}
