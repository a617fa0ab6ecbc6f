import type { MergedRestriction, RestrictionRun } from '../model/plan.ts';
import { forbids } from './strictness.ts';

/** Days without a gap on which something is forbidden, however its level and its askers change meanwhile. */
export interface ForbiddenStretch {
  readonly from: number;
  readonly to: number | null;
  readonly runs: readonly [RestrictionRun, ...RestrictionRun[]];
  /** The last run that forbids it. */
  readonly last: RestrictionRun;
}

/** The stretches of a restriction, in order. "Take care" and soft tails without anything that binds are none. */
export function forbiddenStretches({ runs }: MergedRestriction): readonly ForbiddenStretch[] {
  const stretches: [RestrictionRun, ...RestrictionRun[]][] = [];
  for (const run of runs) {
    if (!forbids(run)) continue;
    const open = stretches.at(-1);
    const goesOn = open?.at(-1)?.to === run.from - 1;
    if (open && goesOn) open.push(run);
    else stretches.push([run]);
  }
  return stretches.map((forbidding) => {
    const last = forbidding.at(-1) ?? forbidding[0];
    return { from: forbidding[0].from, to: last.to, runs: forbidding, last };
  });
}
