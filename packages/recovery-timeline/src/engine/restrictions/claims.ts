import { OsseoError } from '@osseo/core';
import type { RestrictionKind, RestrictionLevel } from '@osseo/procedures';
import type { Course } from '../courses/course.ts';
import type { Changeable, StatementRef } from '../model/plan.ts';
import { changesOf } from '../refs/changes-of.ts';
import { resolveEnd } from '../resolve/resolve-time.ts';

/** One treatment's wish for some days: the level it asks for, and whether it binds or is a soft tail. */
export interface Claim extends Changeable {
  readonly kind: RestrictionKind;
  readonly level: RestrictionLevel;
  readonly binding: boolean;
  readonly from: number;
  readonly to: number | null;
  readonly ref: StatementRef;
}

/**
 * The restrictions of one treatment as claims: binding up to the earliest end,
 * soft from there to the latest. An unknown end binds until the clinic clears it.
 * @throws {OsseoError} `invalid-procedure` where a restriction ends before it begins
 */
export function claimsOf(course: Course): readonly Claim[] {
  return course.recovery.restrictions.flatMap((restriction) => {
    const { id, kind, level, from, until, statement } = restriction;
    const base = { kind, level, ref: { treatment: course.key, statement }, ...changesOf([restriction]) };
    const first = course.dayZero + from;
    if (until === null) return [{ ...base, binding: true, from: first, to: null }];

    const end = resolveEnd(until, course);
    if (end.max < first || end.max < end.min) {
      throw new OsseoError(
        'invalid-procedure',
        'Osseo: a restriction ends before it begins. Check `from`, `until.min` and `until.max`.',
        `${course.procedure}.recovery.restrictions.${id}`,
      );
    }
    const claims: readonly Claim[] = [
      { ...base, binding: true, from: first, to: end.min },
      { ...base, binding: false, from: Math.max(first, end.min + 1), to: end.max },
    ];
    return claims.filter((claim) => claim.to === null || claim.from <= claim.to);
  });
}
