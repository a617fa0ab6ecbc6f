import { addDays, daysBetween, type CivilDate } from '@osseo/core';
import type { PlanSpan, RecoveryPlan } from '../model/plan.ts';

/** The plan day (0 = first treatment) of a date, negative before it; `null` in a plan without dates. */
export function dayOf(plan: RecoveryPlan, date: CivilDate): number | null {
  return plan.anchor === null ? null : daysBetween(plan.anchor, date);
}

/** The date of a plan day; `null` in a plan without dates. */
export function dateOf(plan: RecoveryPlan, day: number): CivilDate | null {
  return dateAt(plan.anchor, day);
}

/** A span of plan days with its dates, where the plan has any. */
export function spanAt(anchor: CivilDate | null, from: number, to: number | null): PlanSpan {
  return { from, to, fromDate: dateAt(anchor, from), toDate: to === null ? null : dateAt(anchor, to) };
}

/** Whether `day` lies in the span, both ends included. */
export function covers(span: { readonly from: number; readonly to: number | null }, day: number): boolean {
  return span.from <= day && (span.to === null || day <= span.to);
}

function dateAt(anchor: CivilDate | null, day: number): CivilDate | null {
  return anchor === null ? null : addDays(anchor, day);
}
