import type { CivilDate } from '@osseo/core';
import {
  derived,
  integer,
  list,
  nullable,
  object,
  optional,
  text,
  type Fields,
  type PartlyRead,
  type Shape,
  type ShapeProblem,
} from '@osseo/core/shape';
import { spanAt } from '../dates/plan-dates.ts';
import type { Changeable, PlanSpan, StatementRef } from '../model/plan.ts';

/** Days; their dates follow from the plan's `anchor`, which is read before. */
export const spanFields: Fields<PlanSpan> = {
  from: integer(),
  to: nullable(integer()),
  fromDate: derived((own, whole) => datedSpan(own, whole).fromDate, spanProblem),
  toDate: derived((own, whole) => datedSpan(own, whole).toDate),
};

export const spanShape: Shape<PlanSpan> = object<PlanSpan>(spanFields);

export const changeableFields: Fields<Changeable> = { changes: optional(list(text())) };

export const refFields: Fields<StatementRef> = { treatment: text(), statement: text() };

export const refShape: Shape<StatementRef> = object<StatementRef>(refFields);

export const refsShape: Shape<readonly StatementRef[]> = list(refShape);

/** Days in a century: nobody plans further, and dates have four digits for their year. */
const CENTURY = 36_525;

function spanProblem(own: PartlyRead): ShapeProblem | undefined {
  const { from, to } = own as unknown as PlanSpan;
  if ([from, to ?? from].some((day) => Math.abs(day) > CENTURY)) return 'out-of-range';
  return to !== null && to < from ? 'out-of-order' : undefined;
}

function datedSpan(own: PartlyRead, whole: PartlyRead): PlanSpan {
  const { from, to } = own as unknown as PlanSpan;
  return spanAt((whole['anchor'] ?? null) as CivilDate | null, from, to);
}
