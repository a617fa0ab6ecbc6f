import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { CLINICIAN, type SuiteContext } from '../testing/suite-context.ts';
import type { NewSubmission, Severity } from './submission.ts';

function newSubmission(changes: Partial<NewSubmission> = {}): NewSubmission {
  return { submissionKey: randomUUID(), payload: { a: 1 }, summary: { s: 1 }, severity: 2, ...changes };
}

export function submissionsSuite(context: SuiteContext): void {
  beforeEach(async () => {
    await context.rows('delete from submissions');
  });

  const severitiesOf = (entries: readonly { readonly severity: Severity }[]) => entries.map((entry) => entry.severity);

  it('are stored once however often they are sent, and the first body stays', async () => {
    const { submissions } = context.server;
    const first = await submissions.submit(newSubmission({ submissionKey: 'same', payload: { body: 'first' } }));
    const again = await submissions.submit(newSubmission({ submissionKey: 'same', payload: { body: 'second' } }));
    expect([first.created, again.created]).toEqual([true, false]);
    expect(again.id).toBe(first.id);
    expect(await submissions.open(first.id, CLINICIAN)).toMatchObject({ payload: { body: 'first' } });
  });

  it('are stored once when sent 20 times at the same moment', async () => {
    const { submissions, drafts, receipts } = context.server;
    const { token, draft } = await drafts.create({ answers: 1 });
    const submission = newSubmission({ submissionKey: draft.submissionKey, draftToken: token });

    const results = await Promise.all(Array.from({ length: 20 }, () => submissions.submit(submission)));
    expect(new Set(results.map((result) => result.id)).size).toBe(1);
    expect(results.filter((result) => result.created)).toHaveLength(1);
    expect(await context.rows('select id from submissions')).toHaveLength(1);
    // Whichever answer the browser shows, its receipt opens.
    for (const { receiptToken } of results) expect(await receipts.read(receiptToken)).toBeDefined();
  });

  it('wipe the draft they came from, and an old tab learns that all is sent', async () => {
    const { submissions, drafts } = context.server;
    const { token, draft } = await drafts.create({ answers: 1 });
    const { id } = await submissions.submit(newSubmission({ submissionKey: draft.submissionKey, draftToken: token }));
    expect(await drafts.read(token)).toEqual({ kind: 'sent', submissionId: id });
    expect(await drafts.save(token, { revision: 1, payload: { late: true } })).toEqual({
      kind: 'sent',
      submissionId: id,
    });
    const [row] = await context.rows(`select sealed_payload from drafts where id = '${draft.submissionKey}'`);
    expect(row).toEqual({ sealed_payload: null });
  });

  it('that fail store nothing and leave the draft as it was', async () => {
    const { submissions, drafts } = context.server;
    const { token, draft } = await drafts.create({ answers: 1 });
    const receiptsBefore = await context.rows('select id from receipts');
    // A receipt that cannot be written fails the transaction at its last step.
    await context.rows('alter table receipts add constraint refuse_all check (false) not valid');
    try {
      await expect(
        submissions.submit(newSubmission({ submissionKey: draft.submissionKey, draftToken: token })),
      ).rejects.toThrow();
    } finally {
      await context.rows('alter table receipts drop constraint refuse_all');
    }
    expect(await context.rows('select id from submissions')).toEqual([]);
    expect(await context.rows('select id from receipts')).toHaveLength(receiptsBefore.length);
    expect(await drafts.read(token)).toMatchObject({ kind: 'open', draft: { payload: { answers: 1 } } });
  });

  it('are listed by severity, unread first within one, reviewed last', async () => {
    const { submissions } = context.server;
    const ids: string[] = [];
    for (const severity of [1, 4, 2, 4] as const) {
      context.clock.pass(1);
      ids.push((await submissions.submit(newSubmission({ severity, summary: { severity } }))).id);
    }
    const [, oldStop = '', caution = '', newStop = ''] = ids;
    await submissions.open(newStop, CLINICIAN);
    const listed = await submissions.list();
    expect(severitiesOf(listed.entries)).toEqual([4, 4, 2, 1]);
    expect(listed.entries.map((entry) => entry.id).slice(0, 2)).toEqual([oldStop, newStop]);
    expect(listed.entries[2]?.summary).toEqual({ severity: 2 });
    expect(listed).toMatchObject({ total: 4, unread: 3, page: 1, pages: 1 });

    await submissions.markReviewed(oldStop, CLINICIAN);
    expect((await submissions.list()).entries.at(-1)?.id).toBe(oldStop);
    const unreviewed = await submissions.list({ only: 'unreviewed' });
    expect(unreviewed.entries.map((entry) => entry.id)).not.toContain(oldStop);
    const unread = await submissions.list({ only: 'unread' });
    expect(unread.entries.map((entry) => entry.id)).toContain(caution);
    expect(unread.entries.map((entry) => entry.id)).not.toContain(newStop);
  });

  it('come in pages that neither repeat nor skip one', async () => {
    const { submissions } = context.server;
    for (let index = 0; index < 7; index += 1) await submissions.submit(newSubmission());
    const pages = await Promise.all([1, 2, 3].map((page) => submissions.list({ page, pageSize: 3 })));
    expect(pages.map((page) => page.entries.length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flatMap((page) => page.entries.map((entry) => entry.id))).size).toBe(7);
    expect(pages[0]).toMatchObject({ pages: 3, total: 7 });
  });

  it.each([0, -1, 1.5, Number.NaN, 999])('list a page that exists for page number %d', async (page) => {
    const { submissions } = context.server;
    await submissions.submit(newSubmission());
    expect((await submissions.list({ page })).page).toBe(1);
  });

  it('keep the moment of their first reading', async () => {
    const { submissions } = context.server;
    const { id } = await submissions.submit(newSubmission());
    const first = await submissions.open(id, CLINICIAN);
    context.clock.pass(5);
    const second = await submissions.open(id, CLINICIAN);
    expect(first?.firstReadAt).toBeInstanceOf(Date);
    expect(second?.firstReadAt).toEqual(first?.firstReadAt);
  });

  it('keep the name and the time of their first review', async () => {
    const { submissions } = context.server;
    const { id } = await submissions.submit(newSubmission());
    const review = await submissions.markReviewed(id, CLINICIAN);
    expect(review).toEqual({ by: CLINICIAN.name, at: context.clock.now() });
    context.clock.pass(5);
    expect(await submissions.markReviewed(id, { ...CLINICIAN, name: 'Clinician Two' })).toEqual(review);
    expect(await submissions.open(id, CLINICIAN)).toMatchObject({ review });
  });

  it('keep every judgement in order, and the severity of the last', async () => {
    const { submissions } = context.server;
    const { id } = await submissions.submit(newSubmission({ severity: 3 }));
    expect(await submissions.judge(id, CLINICIAN, () => ({ judgement: { act: 'dismiss' }, severity: 1 }))).toBe(true);
    expect(await submissions.judge(id, CLINICIAN, () => ({ judgement: { act: 'restore' }, severity: 3 }))).toBe(true);
    expect(await submissions.open(id, CLINICIAN)).toMatchObject({
      severity: 3,
      judgements: [{ act: 'dismiss' }, { act: 'restore' }],
    });
  });

  it('take one of twenty judgements that follow the same one, and tell the others', async () => {
    const { submissions } = context.server;
    const { id } = await submissions.submit(newSubmission());
    const after =
      (seen: number, by: number) =>
      ({ judgements }: { readonly judgements: readonly unknown[] }) =>
        judgements.length === seen ? { judgement: { by }, severity: 1 as const } : undefined;
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, by) => submissions.judge(id, CLINICIAN, after(0, by))),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect((await submissions.open(id, CLINICIAN))?.judgements).toEqual([{ by: taken.indexOf(true) }]);
  });

  it.each(['', 'x', '../..', "'; drop table drafts", randomUUID(), randomUUID().toUpperCase()])(
    'that do not exist are nothing, not an error: %j',
    async (id) => {
      const { submissions } = context.server;
      expect(await submissions.open(id, CLINICIAN)).toBeUndefined();
      expect(await submissions.openForExport(id, CLINICIAN)).toBeUndefined();
      expect(await submissions.markReviewed(id, CLINICIAN)).toBeUndefined();
      expect(await submissions.judge(id, CLINICIAN, () => ({ judgement: {}, severity: 0 }))).toBeUndefined();
    },
  );
}
