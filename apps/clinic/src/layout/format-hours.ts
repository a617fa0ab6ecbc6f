import { formatCivilDate, toCivilDate, addDays } from '@osseo/core';
import type { OpeningHours } from '../config/clinic-config.ts';

const A_MONDAY = toCivilDate('2024-01-01');

/** Opening hours in words, e.g. "Monday–Friday 09:00–18:00". Days that follow one another become a range. */
export function formatHours({ days, opens, closes }: OpeningHours, format: string): string {
  const names = runs(days).map(([first, last]) =>
    first === last ? weekday(first, format) : `${weekday(first, format)}–${weekday(last, format)}`,
  );
  return `${names.join(', ')} ${opens}–${closes}`;
}

function weekday(day: number, format: string): string {
  return formatCivilDate(addDays(A_MONDAY, day - 1), format, { weekday: 'long' });
}

function runs(days: readonly number[]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const day of days) {
    const last = result.at(-1);
    if (last && day === last[1] + 1) last[1] = day;
    else result.push([day, day]);
  }
  return result;
}
