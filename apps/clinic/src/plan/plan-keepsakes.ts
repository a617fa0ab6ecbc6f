import { parseCivilDate, type CivilDate } from '@osseo/core';

/** What somebody who sent a plan keeps with the receipt. It lies encrypted on the server, and goes with the receipt. */
export interface PlanKeepsakes {
  /** The day of treatment: `null` if there is none yet, `undefined` until the question is dealt with. */
  readonly dayZero: CivilDate | null | undefined;
  /** Ids of visits and tasks that are ticked, by `recordIdOf`. They outlive a date that moves. */
  readonly done: readonly string[];
}

/** Reads what was stored, perhaps by an earlier version of the site. */
export function readKeepsakes(extras: unknown): PlanKeepsakes {
  if (typeof extras !== 'object' || extras === null) return { dayZero: undefined, done: [] };
  const { dayZero, done } = extras as Readonly<Record<keyof PlanKeepsakes, unknown>>;
  return {
    dayZero: readDate(dayZero),
    done: Array.isArray(done) ? done.filter((id) => typeof id === 'string') : [],
  };
}

function readDate(date: unknown): CivilDate | null | undefined {
  if (date === undefined) return undefined;
  return typeof date === 'string' ? (parseCivilDate(date) ?? null) : null;
}
