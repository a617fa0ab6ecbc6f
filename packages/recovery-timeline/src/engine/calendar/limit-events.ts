import { formatMessage } from '@osseo/core';
import type { RecoveryPlan } from '../model/plan.ts';
import { uniqueRefs } from '../refs/statement-refs.ts';
import { forbiddenStretches } from '../restrictions/forbidden-stretches.ts';
import { bindingAskers } from '../restrictions/strictness.ts';
import type { CalendarContents, CalendarEvent, CalendarWords } from './calendar-event.ts';
import { daysNote, onDay, sayingOf } from './event-parts.ts';

/** The limits of a plan. Everyone who asks for one is named on its first day, and who asked last on the day after. */
export function limitEvents(plan: RecoveryPlan, words: CalendarWords & CalendarContents): readonly CalendarEvent[] {
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
