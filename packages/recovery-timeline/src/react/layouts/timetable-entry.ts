import type { ReactNode } from 'react';
import type { PlanSpan } from '../../engine/model/plan.ts';
import type { PhaseState } from '../../engine/status/status-on.ts';
import { covers } from '../../engine/dates/plan-dates.ts';

/** One dated thing in a timetable. An entry that stays the same object is not rendered again. */
export interface TimetableEntry {
  /** Its own among the entries; the name of its record as well. */
  readonly id: string;
  readonly title: ReactNode;
  /** Its days, and dates where there are any. */
  readonly span: PlanSpan;
  /** Says when in other words than those of its days, such as "usually by". */
  readonly when?: ReactNode;
  readonly body?: ReactNode;
  /** Longer than a line has room for: behind a native disclosure, open on paper. */
  readonly more?: ReactNode;
  /** Whether it can be ticked, where records are kept. */
  readonly recordable?: boolean;
}

/** How the entries lie. */
export type TimetableLayout = 'vertical' | 'horizontal' | 'agenda' | 'compact';

/** The first day after `today` on which an entry begins; `null` where none does, or today is unknown. */
export function nextDayOf(entries: readonly TimetableEntry[], today: number | null): number | null {
  if (today === null) return null;
  let next: number | null = null;
  for (const { span } of entries) if (span.from > today && (next === null || span.from < next)) next = span.from;
  return next;
}

/** Where an entry stands today: from dates alone, whatever is recorded of it. */
export function stateOn({ span }: TimetableEntry, today: number | null, nextDay: number | null): PhaseState | null {
  if (today === null) return null;
  if (covers(span, today)) return 'now';
  if (span.from <= today) return 'past';
  return span.from === nextDay ? 'next' : 'later';
}

/** The entry that stands for today: the last that has begun and is not over, or else the first that is to come. */
export function entryOfToday(entries: readonly TimetableEntry[], today: number | null): TimetableEntry | undefined {
  const nextDay = nextDayOf(entries, today);
  return (
    entries.findLast((entry) => stateOn(entry, today, nextDay) === 'now') ??
    entries.find((entry) => stateOn(entry, today, nextDay) === 'next')
  );
}
