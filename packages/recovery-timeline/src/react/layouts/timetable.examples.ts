import { addDays, toCivilDate } from '@osseo/core';
import type { TimetableEntry } from './timetable-entry.ts';

const DAY_ZERO = toCivilDate('2026-11-23');

/** Entries a day apart, each third of which lasts for three days; undated where there is no day 0. */
export function entriesOf(count: number, { dated = true } = {}): readonly TimetableEntry[] {
  return Array.from({ length: count }, (_, day) => {
    const to = day % 3 === 2 ? day + 2 : day;
    const dateOf = (offset: number) => (dated ? addDays(DAY_ZERO, offset) : null);
    return {
      id: `e${day}`,
      title: `Entry ${day}`,
      span: { from: day, to, fromDate: dateOf(day), toDate: dateOf(to) },
      body: `What entry ${day} is about.`,
      recordable: true,
    };
  });
}
