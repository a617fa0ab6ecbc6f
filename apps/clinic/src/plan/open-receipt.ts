import { parseCivilDate, type CivilDate } from '@osseo/core';
import type { Receipt } from '../server/index.ts';
import { readPlanSubmission, type PlanSubmission } from './plan-submission.ts';
import type { PlanRequest } from './start-plan.ts';

/** What the person who sent a plan may see again. */
export interface OpenReceipt {
  readonly token: string | undefined;
  readonly receipt: Receipt;
  readonly submission: PlanSubmission;
  /** The day of treatment: `null` if there is none yet, `undefined` until the question is dealt with. */
  readonly dayZero: CivilDate | null | undefined;
}

/** Reads the receipt of the person who asks; `undefined` where it is gone. */
export async function openReceipt({ server, request }: PlanRequest): Promise<OpenReceipt | undefined> {
  const token = server.cookies.receipt.read(request);
  const receipt = await server.receipts.read(token);
  const submission = receipt && readPlanSubmission(receipt.payload);
  return submission && { token, receipt, submission, dayZero: readDayZero(receipt.extras) };
}

function readDayZero(extras: unknown): CivilDate | null | undefined {
  if (typeof extras !== 'object' || extras === null || !('dayZero' in extras)) return undefined;
  return typeof extras.dayZero === 'string' ? (parseCivilDate(extras.dayZero) ?? null) : null;
}
