import type { Receipt } from '../server/index.ts';
import { readKeepsakes, type PlanKeepsakes } from './plan-keepsakes.ts';
import { readPlanSubmission, type PlanSubmission } from './plan-submission.ts';
import type { PlanRequest } from './start-plan.ts';

/** What the person who sent a plan may see again. */
export interface OpenReceipt {
  readonly token: string | undefined;
  readonly receipt: Receipt;
  readonly submission: PlanSubmission;
  readonly kept: PlanKeepsakes;
}

/** Reads the receipt of the person who asks; `undefined` where it is gone. */
export async function openReceipt({ server, request }: PlanRequest): Promise<OpenReceipt | undefined> {
  const token = server.cookies.receipt.read(request);
  const receipt = await server.receipts.read(token);
  const submission = receipt && readPlanSubmission(receipt.payload);
  return submission && { token, receipt, submission, kept: readKeepsakes(receipt.extras) };
}
