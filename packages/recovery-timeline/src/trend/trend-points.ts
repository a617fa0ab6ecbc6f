import type { CheckInRecord, Measure } from '../check-in/engine/model/answers.ts';

/** What was said of one measure on one day of the plan. */
export interface TrendPoint {
  readonly day: number;
  readonly score: number;
}

/** One measure over time, in order; of several check-ins on a day the last one that said something. */
export function trendPoints(records: readonly CheckInRecord[], measure: Measure): readonly TrendPoint[] {
  const byDay = new Map<number, number>();
  for (const { day, answers } of records) {
    const score = answers.scores[measure];
    if (score !== undefined) byDay.set(day, score);
  }
  return [...byDay].map(([day, score]) => ({ day, score })).toSorted((a, b) => a.day - b.day);
}
