import { daysBetween, OsseoError, type CivilDate } from '@osseo/core';
import type { Treatment } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';

/** Where a treatment stands in the plan: what its days, weeks and months are counted from. */
export interface Origin {
  readonly treatment: Treatment;
  /** Day 0 of the treatment as a plan day. */
  readonly dayZero: number;
}

/** Every treatment with its place in the plan. */
export interface Origins {
  /** The earliest day 0, or `null` where no treatment has a date. */
  readonly anchor: CivilDate | null;
  /** By day 0, then by key, so that the order of the input changes nothing. */
  readonly origins: readonly Origin[];
}

/**
 * Places treatments on one count of days.
 * @throws {OsseoError} `invalid-plan` where only some treatments have a date, or two share a key
 */
export function placeTreatments(treatments: readonly Treatment[]): Origins {
  const dates = treatments.flatMap((treatment) => (treatment.on === null ? [] : [treatment.on]));
  if (dates.length > 0 && dates.length < treatments.length) {
    throw new OsseoError(
      'invalid-plan',
      'Osseo: some treatments have a date and some have none. Give every treatment a date, or set `on: null` for all.',
    );
  }
  refuseRepeatedKeys(treatments);

  const anchor = dates.toSorted()[0] ?? null;
  const origins = treatments.map((treatment) => ({
    treatment,
    dayZero: anchor !== null && treatment.on !== null ? daysBetween(anchor, treatment.on) : 0,
  }));
  return {
    anchor,
    origins: origins.toSorted((a, b) => a.dayZero - b.dayZero || byText(a.treatment.key, b.treatment.key)),
  };
}

function refuseRepeatedKeys(treatments: readonly Treatment[]): void {
  const seen = new Set<string>();
  for (const [index, { key }] of treatments.entries()) {
    if (seen.has(key)) {
      throw new OsseoError(
        'invalid-plan',
        'Osseo: two treatments share a key. Give each its own, e.g. the procedure id and a number.',
        `treatments[${index}].key`,
      );
    }
    seen.add(key);
  }
}
