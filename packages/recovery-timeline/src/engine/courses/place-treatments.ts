import { daysBetween, OsseoError, type CivilDate } from '@osseo/core';
import { signUrgencies } from '@osseo/procedures/warning-signs';
import { RULE_TEXTS, type Treatment } from '../model/plan.ts';
import { byText } from '../refs/by-text.ts';
import type { Course } from './course.ts';

/** Every treatment with its place in the plan. */
export interface PlacedTreatments {
  /** The earliest day 0, or `null` where no treatment has a date. */
  readonly anchor: CivilDate | null;
  /** By day 0, then by key, so that the order of the input changes nothing. */
  readonly courses: readonly Course[];
}

/**
 * Places treatments on one count of days.
 * @throws {OsseoError} `invalid-plan` where only some treatments have a date, two share a key, or one revises none
 */
export function placeTreatments(treatments: readonly Treatment[]): PlacedTreatments {
  const dates = treatments.flatMap((treatment) => (treatment.on === null ? [] : [treatment.on]));
  if (dates.length > 0 && dates.length < treatments.length) {
    throw new OsseoError(
      'invalid-plan',
      'Osseo: some treatments have a date and some have none. Give every treatment a date, or set `on: null` for all.',
    );
  }
  refuseKeys(treatments);
  refuseRevisions(treatments);

  const anchor = dates.toSorted()[0] ?? null;
  const dayZeroOf = ({ on }: Treatment) => (anchor !== null && on !== null ? daysBetween(anchor, on) : 0);
  const courses = treatments.map((treatment): Course => {
    const { key, on, procedure } = treatment;
    const again = firstRevisionOf(key, treatments);
    return {
      key,
      on,
      dayZero: dayZeroOf(treatment),
      procedure: procedure.id,
      groups: procedure.groups,
      recovery: procedure.recovery,
      warningSigns: procedure.warningSigns.map((id) => ({ id, urgency: signUrgencies[id] })),
      revision: again ? { by: again.key, day: dayZeroOf(again) } : null,
    };
  });
  return { anchor, courses: courses.toSorted((a, b) => a.dayZero - b.dayZero || byText(a.key, b.key)) };
}

/** The treatment that does the named one again; the earliest where several do. */
function firstRevisionOf(key: string, treatments: readonly Treatment[]): Treatment | undefined {
  const revisions = treatments.filter(({ revises }) => revises === key);
  return revisions.toSorted((a, b) => byText(a.on ?? '', b.on ?? '') || byText(a.key, b.key))[0];
}

function refuseKeys(treatments: readonly Treatment[]): void {
  const seen = new Set<string>([RULE_TEXTS]);
  for (const [index, { key }] of treatments.entries()) {
    if (seen.has(key)) {
      throw new OsseoError(
        'invalid-plan',
        `Osseo: two treatments share a key, or one is called "${RULE_TEXTS}". Give each its own, e.g. the procedure id and a number.`,
        `treatments[${index}].key`,
      );
    }
    seen.add(key);
  }
}

/** A revision without a date, or on no later day, would say that the first treatment never had a recovery. */
function refuseRevisions(treatments: readonly Treatment[]): void {
  for (const [index, { revises, on }] of treatments.entries()) {
    if (revises === undefined) continue;
    const revised = treatments.find(({ key }) => key === revises);
    if (revised && on !== null && revised.on !== null && revised.on < on) continue;
    throw new OsseoError(
      'invalid-plan',
      'Osseo: a treatment revises one that is not in the plan, or not before it. Name the key of an earlier treatment, and give both a date.',
      `treatments[${index}].revises`,
    );
  }
}
