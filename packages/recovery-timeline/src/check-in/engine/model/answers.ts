import type { WarningSignId } from '@osseo/procedures';

/** What a check-in asks for in numbers: pain from 0 to 10, swelling from 0 (none) to 3 (a lot). */
export type Measure = 'pain' | 'swelling';

/** The largest number of each measure; the smallest is 0. */
export const MEASURE_MAX: Readonly<Record<Measure, number>> = { pain: 10, swelling: 3 };

/** What somebody says of a warning sign. A sign that is not there was skipped, which is never a "no". */
export type SignAnswer = 'no' | 'not-sure' | 'yes';

/** What one check-in said. What is missing was skipped. */
export interface CheckInAnswers {
  readonly signs: Readonly<Partial<Record<WarningSignId, SignAnswer>>>;
  /** Of signs that can be an emergency with something more: whether that is so. */
  readonly escalated: Readonly<Partial<Record<WarningSignId, SignAnswer>>>;
  readonly scores: Readonly<Partial<Record<Measure, number>>>;
}

/** A check-in of an earlier day, as the host keeps it. */
export interface CheckInRecord {
  /** Day of the plan. */
  readonly day: number;
  readonly answers: CheckInAnswers;
}

/** The answers of somebody who has not answered anything. */
export const NO_ANSWERS: CheckInAnswers = { signs: {}, escalated: {}, scores: {} };
