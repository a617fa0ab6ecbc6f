import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createToken } from '../crypto/token.ts';
import type { SubmissionReceipt } from '../submissions/submission.ts';
import type { SuiteContext } from '../testing/suite-context.ts';

export function receiptsSuite(context: SuiteContext): void {
  const submit = (): Promise<SubmissionReceipt> =>
    context.server.submissions.submit({
      submissionKey: randomUUID(),
      payload: { answers: 'mine' },
      summary: {},
      severity: 1,
    });

  it('give back what was sent, and what was added since', async () => {
    const { receipts } = context.server;
    const { id, receiptToken } = await submit();
    expect(await receipts.read(receiptToken)).toMatchObject({
      submissionId: id,
      payload: { answers: 'mine' },
      extras: undefined,
    });
    expect(await receipts.saveExtras(receiptToken, { dayZero: '2027-01-15' })).toBe(true);
    expect(await receipts.read(receiptToken)).toMatchObject({ extras: { dayZero: '2027-01-15' } });
  });

  it('can be issued again for a submission that exists', async () => {
    const { receipts } = context.server;
    const { id } = await submit();
    expect(await receipts.read(await receipts.issue(id))).toMatchObject({ submissionId: id });
    expect(await receipts.issue(randomUUID())).toBeUndefined();
  });

  it('open for their own token and no other', async () => {
    const { receipts } = context.server;
    for (const token of [undefined, '', createToken()]) {
      expect(await receipts.read(token)).toBeUndefined();
      expect(await receipts.saveExtras(token, {})).toBe(false);
      await receipts.wipe(token);
    }
  });

  it('end after two idle hours, and after a day in any case', async () => {
    const { receipts } = context.server;
    const idle = await submit();
    context.clock.pass(121);
    expect(await receipts.read(idle.receiptToken)).toBeUndefined();
    expect(await receipts.saveExtras(idle.receiptToken, {})).toBe(false);

    const busy = await submit();
    for (let hour = 0; hour < 24; hour += 1) {
      expect(await receipts.read(busy.receiptToken)).toBeDefined();
      context.clock.pass(60);
    }
    expect(await receipts.read(busy.receiptToken)).toBeUndefined();
    expect(await receipts.expire()).toBeGreaterThan(0);
  });

  it('are all wiped at once, and the submission stays', async () => {
    const { receipts, submissions } = context.server;
    const { id, receiptToken } = await submit();
    const second = await receipts.issue(id);
    await receipts.wipe(receiptToken);
    expect(await receipts.read(receiptToken)).toBeUndefined();
    expect(await receipts.read(second)).toBeUndefined();
    expect((await submissions.list({ pageSize: 100 })).entries.map((entry) => entry.id)).toContain(id);
  });
}
