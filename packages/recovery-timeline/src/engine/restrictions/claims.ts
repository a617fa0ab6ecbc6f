import { OsseoError } from '@osseo/core';
import type { RestrictionKind, RestrictionLevel } from '@osseo/procedures';
import type { StatementRef } from '../model/plan.ts';
import type { Origin } from '../resolve/origin.ts';
import { resolveEnd } from '../resolve/resolve-time.ts';

/** One treatment's wish for some days: the level it asks for, and whether it binds or is a soft tail. */
export interface Claim {
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
export function claimsOf(origin: Origin): readonly Claim[] {
  const { key, procedure } = origin.treatment;
  return procedure.recovery.restrictions.flatMap(({ id, kind, level, from, until, statement }) => {
    const base = { kind, level, ref: { treatment: key, statement } };
    const first = origin.dayZero + from;
    if (until === null) return [{ ...base, binding: true, from: first, to: null }];

    const end = resolveEnd(until, origin);
    if (end.max < first || end.max < end.min) {
      throw new OsseoError(
        'invalid-procedure',
        'Osseo: a restriction ends before it begins. Check `from`, `until.min` and `until.max`.',
        `${procedure.id}.recovery.restrictions.${id}`,
      );
    }
    const claims: readonly Claim[] = [
      { ...base, binding: true, from: first, to: end.min },
      { ...base, binding: false, from: Math.max(first, end.min + 1), to: end.max },
    ];
    return claims.filter((claim) => claim.to === null || claim.from <= claim.to);
  });
}
