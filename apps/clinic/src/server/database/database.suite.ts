import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { readKeyRing } from '../crypto/key-ring.ts';
import { refuseUnknownKeys } from '../submissions/refuse-unknown-keys.ts';
import { TEST_KEY } from '../testing/test-config.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { refuseNewer } from './refuse-newer.ts';
import { StoreError } from './store-error.ts';
import { CANARY, CLINICIAN, type SuiteContext } from '../testing/suite-context.ts';

/** Every table that this application makes. */
const TABLES = [
  'audit',
  'drafts',
  'judgements',
  'receipts',
  'staff_accounts',
  'staff_attempts',
  'staff_sessions',
  'staff_users',
  'staff_verifications',
  'submissions',
];

export function databaseSuite(context: SuiteContext): void {
  it('has every table after opening', async () => {
    const rows = await context.rows(
      "select table_name from information_schema.tables where table_schema = 'public' order by table_name",
    );
    expect(rows.map((row) => row['table_name'])).toEqual(TABLES);
  });

  it('is refused to a version that knows fewer migrations than it has', async () => {
    await expect(refuseNewer(context.db, migrationsFolder())).resolves.toBeUndefined();
    const later = Date.parse('2099-01-01T00:00:00Z');
    await context.rows(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', ${later})`);
    await expect(refuseNewer(context.db, migrationsFolder())).rejects.toThrow(
      /^Osseo: a later version .* Start that version again/,
    );
    await context.rows(`delete from drizzle.__drizzle_migrations where hash = 'later'`);
  });

  it('is refused to a key that opens none of its answers, and opens for an old key behind a new one', async () => {
    const { submissions } = context.server;
    await submissions.submit({ submissionKey: randomUUID(), payload: {}, summary: {}, severity: 0 });
    const newKey = Buffer.alloc(32, 8).toString('base64');
    await expect(refuseUnknownKeys(context.db, readKeyRing(newKey))).rejects.toThrow(
      /^Osseo: this database holds answers sealed with a key .* Add that key behind the new one/,
    );
    await expect(refuseUnknownKeys(context.db, readKeyRing(`${newKey},${TEST_KEY}`))).resolves.toBeUndefined();
  });

  it('is refused to a key that opens the answers, and not what was said of their flags', async () => {
    const { submissions } = context.server;
    const { id } = await submissions.submit({ submissionKey: randomUUID(), payload: {}, summary: {}, severity: 0 });
    await submissions.judge(id, CLINICIAN, () => ({ judgement: { act: 'dismiss' }, severity: 0 }));
    await context.rows(
      `update judgements set sealed_judgement = replace(sealed_judgement, split_part(sealed_judgement, '.', 2), 'lost') where submission_id = '${id}'`,
    );
    await expect(refuseUnknownKeys(context.db, readKeyRing(TEST_KEY))).rejects.toThrow(/^Osseo: this database holds/);
    await context.rows(`delete from judgements where submission_id = '${id}'`);
    await expect(refuseUnknownKeys(context.db, readKeyRing(TEST_KEY))).resolves.toBeUndefined();
  });

  it('holds no answer, summary, day or token in plain text', async () => {
    const { drafts, submissions, receipts } = context.server;
    const payload = { answers: [CANARY] };
    const open = await drafts.create(payload);
    const sent = await drafts.create(payload);
    const { id, receiptToken } = await submissions.submit({
      submissionKey: sent.draft.submissionKey,
      payload,
      summary: { note: CANARY },
      severity: 4,
      draftToken: sent.token,
    });
    await receipts.saveExtras(receiptToken, { dayZero: CANARY });
    await submissions.open(id, CLINICIAN);
    await submissions.markReviewed(id, CLINICIAN);
    await submissions.judge(id, CLINICIAN, () => ({ judgement: { text: CANARY }, severity: 0 }));

    for (const table of TABLES) {
      const dump = JSON.stringify(await context.rows(`select * from ${table}`));
      for (const secret of [CANARY, open.token, sent.token, receiptToken]) expect(dump).not.toContain(secret);
      // Nor in the usual disguises.
      expect(dump).not.toContain(Buffer.from(CANARY).toString('base64').slice(0, 20));
      expect(dump).not.toContain(Buffer.from(CANARY).toString('hex'));
    }
  });

  it('refuses a row moved under another id', async () => {
    const { drafts } = context.server;
    const [mine, other] = [await drafts.create({ of: 'mine' }), await drafts.create({ of: 'other' })];
    await context.rows(
      `update drafts set sealed_payload = (select sealed_payload from drafts where id = '${other.draft.submissionKey}')
       where id = '${mine.draft.submissionKey}'`,
    );
    await expect(drafts.read(mine.token)).rejects.toThrow('not-authentic');
  });

  it('names no answer in the error of a query that fails', async () => {
    const { submissions } = context.server;
    const impossible = submissions.submit({
      submissionKey: randomUUID(),
      payload: { answer: CANARY },
      summary: { answer: CANARY },
      severity: 9 as 4,
    });
    const error: unknown = await impossible.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    const { message, stack, cause } = error as StoreError;
    expect(message).toMatch(/^Osseo: the store failed \(.*23514/);
    for (const text of [CANARY, 'params', 'insert into']) expect(`${message} ${stack}`).not.toContain(text);
    expect(cause).toBeUndefined();
  });
}
