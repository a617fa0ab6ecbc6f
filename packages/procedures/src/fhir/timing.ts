import type { Duration, PlanDefinitionAction, PlanDefinitionActionRelatedAction, Range as FhirRange } from 'fhir/r4.js';
import type { Span, Window } from '../model/ranges.ts';
import type { Restriction } from '../model/recovery.ts';
import { durationOf, rangeOf } from './durations.ts';
import { ACCEPTABLE_OFFSET_RANGE_URL } from './urls.ts';

/*
 * When an action is, counted from the start of the action `treatment`. FHIR's "after 6 weeks" is 42 days later, our
 * "week 6" is days 36 to 42: so weeks are said in days, which is exact. Months are said in months. The unit in which the
 * evidence counts stands in an extension, and nothing is lost.
 */

/** The action that everything else is counted from: the day of treatment. */
export const TREATMENT = 'treatment';

export type Timing = Pick<PlanDefinitionAction, 'relatedAction' | 'timingDuration' | 'timingRange'>;

/** Something that lasts: from its first day, for so long. Without an end it has no length. */
export function spanTiming({ unit, from, to }: Span): Timing {
  if (unit === 'month') {
    return {
      ...after(durationOf(from, unit)),
      ...(to === null ? {} : { timingDuration: durationOf(to - from, unit) }),
    };
  }
  const first = unit === 'week' ? firstDayOfWeek(from) : from;
  if (to === null) return after(durationOf(first, 'day'));
  const last = unit === 'week' ? 7 * to : to;
  return { ...after(durationOf(first, 'day')), timingDuration: durationOf(last - first + 1, 'day') };
}

/**
 * A visit: its target is the first day that suits, on which calendars have it, and the window is every day that does.
 * Core FHIR cannot say both; HL7's Schedule of Activities can.
 */
export function visitTiming({ unit, min, max }: Window): Timing {
  const range = unit === 'week' ? rangeOf(firstDayOfWeek(min), 7 * max, 'day') : rangeOf(min, max, unit);
  return after(range.low, range);
}

/** A milestone: so long after the treatment, at the earliest and usually. */
export function milestoneTiming({ unit, min, max }: Window): Timing {
  return { relatedAction: [{ ...AFTER_TREATMENT, offsetRange: rangeOf(min, max, unit) }] };
}

/** A limit: from its first day, for at least and at most so long. Without an end it lasts until the clinic lifts it. */
export function restrictionTiming({ from, until }: Pick<Restriction, 'from' | 'until'>): Timing {
  const begins = after(durationOf(from, 'day'));
  if (until === null) return begins;
  const { unit, min, max } = until;
  if (unit !== 'month') {
    const length = (end: number) => (unit === 'week' ? 7 * end : end) - from + 1;
    return { ...begins, timingRange: rangeOf(length(min), length(max), 'day') };
  }
  // From another day than that of treatment, months less some days are no length: it then reads as one without an end.
  return from === 0 ? { ...begins, timingRange: rangeOf(min, max, unit) } : begins;
}

const AFTER_TREATMENT = { actionId: TREATMENT, relationship: 'after-start' } as const;

function after(offsetDuration: Duration | undefined, window?: FhirRange): Timing {
  const related: PlanDefinitionActionRelatedAction = {
    ...(window && { extension: [{ url: ACCEPTABLE_OFFSET_RANGE_URL, valueRange: window }] }),
    ...AFTER_TREATMENT,
    ...(offsetDuration && { offsetDuration }),
  };
  return { relatedAction: [related] };
}

/** Day 0 stands alone before week 1. */
function firstDayOfWeek(week: number): number {
  return Math.max(0, 7 * (week - 1) + 1);
}
