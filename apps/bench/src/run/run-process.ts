import { fork } from 'node:child_process';
import path from 'node:path';
import type { Sample } from '../measure/sample.ts';

/** A process that has not measured everything after this long is stopped. In milliseconds. */
const TIME_LIMIT = 150_000;

const MEASURE = path.resolve(import.meta.dirname, '../measure/measure.ts');

/** What a process told before it ended. */
export interface Told {
  readonly sample: Sample;
  /** Why it did not come to its end; `undefined` if it did. */
  readonly cut: string | undefined;
}

/** Measures one peer at one size in a fresh process. */
export function runProcess(peer: string, size: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = fork(MEASURE, [peer, String(size)], {
      execArgv: ['--expose-gc', '--disable-warning=DEP0040'],
      env: { ...process.env, NODE_ENV: 'production' },
      // Some peers talk while they work.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let sample: Sample = { tasks: {}, missing: {} };
    let errors = '';
    let stopped = false;
    const timer = setTimeout(() => {
      stopped = true;
      child.kill('SIGKILL');
    }, TIME_LIMIT);
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('message', (message) => (sample = message as Sample));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const error = /^\w*Error.*$/mu.exec(errors)?.[0] ?? `exit code ${code}`;
      const cut = stopped ? `stopped after ${TIME_LIMIT / 1000} s` : code === 0 ? undefined : error;
      resolve({ sample, cut });
    });
  });
}
