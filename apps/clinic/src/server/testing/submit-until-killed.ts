/**
 * A process for the crash test: it starts drafts and sends them, several at a
 * time, and writes a line to standard output for each that was acknowledged.
 * It goes on until it is killed.
 */
import { openServer } from '../clinic-server.ts';
import { readConfig } from '../config/config.ts';
import { CANARY } from './suite-context.ts';

const AT_ONCE = 4;

const { drafts, submissions } = await openServer(readConfig(process.env));

async function submitForever(): Promise<never> {
  for (;;) {
    const { token, draft } = await drafts.create({ answer: CANARY });
    const { submissionKey } = draft;
    const payload = { answer: CANARY, submissionKey };
    const summary = { note: CANARY };
    const { id } = await submissions.submit({ submissionKey, payload, summary, severity: 3, draftToken: token });
    process.stdout.write(`${id} ${submissionKey}\n`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, submitForever));
