import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig, type Config } from '../config/config.ts';
import { open } from '../crypto/envelope.ts';
import type { OpenDatabase } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { drafts } from '../drafts/drafts-table.ts';
import { receipts } from '../receipts/receipts-table.ts';
import { sealedSubmission } from '../submissions/sealed-submission.ts';
import { submissions } from '../submissions/submissions-table.ts';
import { putEmptyDatabase } from './empty-database.ts';
import { TEST_KEY } from './test-config.ts';
import { createTestDatabase, TEST_STORES } from './test-store.ts';
import { CANARY } from './suite-context.ts';

const ROUNDS = 3;
/** Kills fall between the first acknowledgement and this one, and up to this long after it. */
const MOST_ACKNOWLEDGED = 60;
const LONGEST_WAIT_MILLISECONDS = 15;

const folder = mkdtempSync(path.join(tmpdir(), 'osseo-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Acknowledged {
  readonly id: string;
  readonly submissionKey: string;
}

/** Runs the process until a random moment and kills it without warning. */
async function killWhileSubmitting(
  environment: Readonly<Record<string, string>>,
  whileRunning: () => Promise<void> = async () => {},
): Promise<{ readonly acknowledged: readonly Acknowledged[]; readonly output: string }> {
  const script = fileURLToPath(new URL('./submit-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...environment } });
  const acknowledged: Acknowledged[] = [];
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const enough = 1 + Math.floor(Math.random() * MOST_ACKNOWLEDGED);
  let first = true;
  for await (const line of createInterface({ input: child.stdout })) {
    output += `${line}\n`;
    const [id = '', submissionKey = ''] = line.split(' ');
    // A line that the kill cut short acknowledges nothing.
    if (submissionKey.length === 36) acknowledged.push({ id, submissionKey });
    if (first) await whileRunning();
    first = false;
    if (acknowledged.length === enough) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT_MILLISECONDS));
      child.kill('SIGKILL');
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  if (acknowledged.length === 0) throw new Error(`Nothing was acknowledged: ${output}`);
  return { acknowledged, output };
}

/** All that was acknowledged is there and opens; all that is there is whole. */
async function expectWhole(
  { db }: OpenDatabase,
  { keys }: Config,
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  const stored = new Map((await db.select().from(submissions)).map((row) => [row.id, row]));
  for (const { id, submissionKey } of acknowledged) expect(stored.get(id)?.submissionKey).toBe(submissionKey);

  const receiptsOf = new Set((await db.select().from(receipts)).map((row) => row.submissionId));
  for (const row of stored.values()) {
    const sealed = sealedSubmission(keys, row.id);
    expect(sealed.openPayload(row.sealedPayload)).toEqual({ answer: CANARY, submissionKey: row.submissionKey });
    expect(sealed.openSummary(row.sealedSummary)).toEqual({ note: CANARY });
    expect(receiptsOf.has(row.id)).toBe(true);
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, row.submissionKey));
    expect(draft).toMatchObject({ sealedPayload: null, submissionId: row.id });
  }

  const keysSent = new Set([...stored.values()].map((row) => row.submissionKey));
  for (const draft of await db.select().from(drafts)) {
    if (keysSent.has(draft.id)) continue;
    const place = { table: 'drafts', row: draft.id, column: 'sealed_payload' };
    expect(open(keys, place, draft.sealedPayload ?? '')).toEqual({ answer: CANARY });
  }
}

const base = { OSSEO_ENCRYPTION_KEY: TEST_KEY, OSSEO_ORIGIN: 'https://clinic.example', OSSEO_DATA_DIR: folder };

describe('a process killed while it submits', () => {
  it('leaves a PGlite folder in which all that was acknowledged is whole, and no answer is readable', async () => {
    const environment = { ...base, DATABASE_URL: '' };
    await putEmptyDatabase(folder);
    const config = readConfig(environment);
    const refuseSecondProcess = () => expect(openDatabase(config)).rejects.toThrow('is open in another process');

    const all: Acknowledged[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { acknowledged, output } = await killWhileSubmitting(environment, refuseSecondProcess);
      all.push(...acknowledged);
      expect(output).not.toContain(CANARY);

      const database = await openDatabase(config);
      await expectWhole(database, config, all);
      await database.close();
    }
    expect(filesWith(folder, CANARY)).toEqual([]);
    // The search finds what is there in plain text.
    expect(filesWith(folder, all[0]?.submissionKey ?? '')).not.toEqual([]);
  }, 180_000);

  const postgres = TEST_STORES.find((store) => store.name === 'PostgreSQL');
  const title = 'leaves a PostgreSQL database in which all that was acknowledged is whole';
  it.skipIf(postgres?.skipped)(
    postgres?.skipped ? `${title} (skipped: ${postgres.skipped})` : title,
    async () => {
      const { url, drop } = await createTestDatabase();
      try {
        const environment = { ...base, DATABASE_URL: url };
        const config = readConfig(environment);
        const all: Acknowledged[] = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const { acknowledged, output } = await killWhileSubmitting(environment);
          all.push(...acknowledged);
          expect(output).not.toContain(CANARY);
        }
        const database = await openDatabase(config);
        await expectWhole(database, config, all);
        await database.close();
      } finally {
        await drop();
      }
    },
    180_000,
  );
});

function filesWith(directory: string, text: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(directory, name))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}
