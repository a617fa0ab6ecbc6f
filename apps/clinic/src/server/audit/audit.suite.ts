import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { CANARY, CLINICIAN, type SuiteContext } from '../testing/suite-context.ts';

export function auditSuite(context: SuiteContext): void {
  it('says who did what to which submission, in order, and no answer', async () => {
    const { submissions } = context.server;
    const submission = { submissionKey: randomUUID(), payload: { CANARY }, summary: { CANARY }, severity: 1 } as const;
    const { id } = await submissions.submit(submission);
    await submissions.submit(submission);
    await submissions.open(id, CLINICIAN);
    await submissions.openForExport(id, CLINICIAN);
    await submissions.markReviewed(id, CLINICIAN);
    await submissions.markReviewed(id, CLINICIAN);
    await submissions.judge(id, CLINICIAN, () => ({ judgement: { CANARY }, severity: 0 }));
    await submissions.judge(id, CLINICIAN, () => undefined);

    const lines = await context.rows(`select actor, action from audit where submission_id = '${id}' order by id`);
    expect(lines).toEqual([
      { actor: 'patient', action: 'submitted' },
      { actor: CLINICIAN.id, action: 'opened' },
      { actor: CLINICIAN.id, action: 'exported' },
      { actor: CLINICIAN.id, action: 'reviewed' },
      { actor: CLINICIAN.id, action: 'judged' },
    ]);
    expect(JSON.stringify(await context.rows('select * from audit'))).not.toContain(CANARY);
  });

  it.each(["update audit set actor = 'nobody'", 'delete from audit', 'truncate audit'])(
    'cannot be rewritten: %s',
    async (statement) => {
      const before = await context.rows('select * from audit');
      const error: unknown = await context.rows(statement).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(String((error as Error).cause)).toContain('append-only');
      expect(await context.rows('select * from audit')).toEqual(before);
    },
  );
}
