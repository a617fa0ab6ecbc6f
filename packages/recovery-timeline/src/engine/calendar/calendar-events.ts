import { formatMessage } from '@osseo/core';
import type { RecoveryPlan } from '../model/plan.ts';
import { distinctIds } from '../refs/distinct-ids.ts';
import { bookVisits } from '../visits/booking.ts';
import type { CalendarContents, CalendarEvent, CalendarWords } from './calendar-event.ts';
import { daysNote, onDay, sayingOf } from './event-parts.ts';
import { limitEvents } from './limit-events.ts';

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
      id: JSON.stringify(['visit', first?.treatment, first?.id]),
      type: 'visit',
      ...onDay(window.from),
      booked: booked.find((one) => one.visit === visit),
      title: words.messages.visitKinds[kind],
      ...sayingOf(purposes, [daysNote(plan, window.from, window.to ?? window.from, words)], words),
    };
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

/** One limit may stand twice, with a pause between, and one visit of a rule for two treatments. */
function withOwnIds(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const named = events.map(({ id, from }) => ({ name: id, day: from }));
  const ids = distinctIds(named, ' ');
  return events.map((event, index) => ({ ...event, id: ids[index] ?? event.id }));
}
