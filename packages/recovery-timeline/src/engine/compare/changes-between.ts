import { daysBetween } from '@osseo/core';
import { dateOf } from '../dates/plan-dates.ts';
import type { ChangeReason } from '../model/change.ts';
import type { PlanSpan, RecoveryPlan } from '../model/plan.ts';
import { comparableItems, type ComparableItem } from './comparable-items.ts';

/** How a plan differs from one that was made before, such as when an answer is corrected or a date moves. */
export interface PlanComparison {
  /** Days by which every treatment moved; `null` where they moved apart, came or went, or where one has no date. */
  readonly movedBy: number | null;
  /** What differs beside that move, in the order of the plan. */
  readonly differences: readonly PlanDifference[];
}

export interface PlanDifference extends Pick<ComparableItem, 'type' | 'name' | 'treatment'> {
  /** Its days in the plan before, and in the one after; `null` where it is missing there, and of a sign. */
  readonly from: PlanSpan | null;
  readonly to: PlanSpan | null;
  readonly what: 'added' | 'removed' | 'changed';
  /** The reasons that count now and did not before. None where a date or a procedure is the reason. */
  readonly because: readonly ChangeReason[];
  /** The reasons that counted before and no longer do. */
  readonly noLonger: readonly ChangeReason[];
}

/** What changed from one plan to the next, and why. */
export function changesBetween(before: RecoveryPlan, after: RecoveryPlan): PlanComparison {
  const movedBy = moveBetween(before, after);
  const [old, now] = [comparableItems(before), comparableItems(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const differences = keys.flatMap((key): readonly PlanDifference[] => {
    const [from, to] = [old.get(key), now.get(key)];
    const item = to ?? from;
    if (!item || (from && to && isSame(from, to, movedBy))) return [];
    const [reasonsBefore, reasonsNow] = [reasonsOf(before, from), reasonsOf(after, to)];
    return [
      {
        type: item.type,
        name: item.name,
        treatment: item.treatment,
        what: from ? (to ? 'changed' : 'removed') : 'added',
        from: spanOf(from),
        to: spanOf(to),
        because: without(reasonsNow, reasonsBefore),
        noLonger: without(reasonsBefore, reasonsNow),
      },
    ];
  });
  return { movedBy, differences };
}

function moveBetween(before: RecoveryPlan, after: RecoveryPlan): number | null {
  if (before.tracks.length !== after.tracks.length) return null;
  const moves = after.tracks.map(({ treatment, dayZero }) => {
    const old = before.tracks.find((track) => track.treatment === treatment);
    const [from, to] = [old && dateOf(before, old.dayZero), dateOf(after, dayZero)];
    if (!old) return null;
    return from && to ? daysBetween(from, to) : before.anchor === after.anchor ? 0 : null;
  });
  const [first = 0] = moves;
  return moves.every((move) => move === first) ? first : null;
}

/** Where everything moved together, plan days tell what else changed; otherwise dates do. */
function isSame(a: ComparableItem, b: ComparableItem, movedBy: number | null): boolean {
  const byDate = movedBy === null && a.span?.fromDate != null && b.span?.fromDate != null;
  const ends = ({ span }: ComparableItem) =>
    byDate ? [span?.fromDate, span?.toDate] : [span?.from ?? null, span?.to ?? null];
  return JSON.stringify([ends(a), a.detail]) === JSON.stringify([ends(b), b.detail]);
}

function spanOf(item: ComparableItem | undefined): PlanSpan | null {
  if (!item?.span) return null;
  const { from, to, fromDate, toDate } = item.span;
  return { from, to, fromDate, toDate };
}

function reasonsOf({ changes }: RecoveryPlan, item: ComparableItem | undefined): readonly ChangeReason[] {
  return changes.filter(({ id }) => item?.changes?.includes(id)).flatMap(({ because }) => because);
}

function without(reasons: readonly ChangeReason[], others: readonly ChangeReason[]): readonly ChangeReason[] {
  const known = new Set(others.map((reason) => JSON.stringify(reason)));
  return reasons.filter((reason) => !known.has(JSON.stringify(reason)));
}
