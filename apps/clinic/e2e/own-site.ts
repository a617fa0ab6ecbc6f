import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { putEmptyDatabase } from '../src/server/testing/empty-database.ts';
import { freePort } from '../../../scripts/lib/ports.ts';

/** A site for one test, which may be killed. */
export interface OwnSite {
  readonly url: string;
  /** Everything that it has said. */
  said(): string;
  /** Ends the process without warning. */
  kill(): Promise<void>;
  /** Starts it again over the same data. */
  start(): Promise<void>;
}

/** Serves the built site with settings and data of its own, until the test ends. */
export async function startOwnSite(settings: Readonly<Record<string, string>> = {}): Promise<OwnSite> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-own-site-'));
  // The last line that each mode says before it is ready.
  const ready = settings['OSSEO_MODE'] === 'production' ? /^Data .*\n/m : /^Staff .*\n/m;
  let output = '';
  let child: ReturnType<typeof run> | undefined;

  function run() {
    return spawn(process.execPath, ['server/serve.ts'], {
      cwd: path.resolve(import.meta.dirname, '..'),
      env: {
        ...process.env,
        OSSEO_MODE: 'development',
        PORT: String(port),
        OSSEO_HOST: '127.0.0.1',
        OSSEO_DATA_DIR: folder,
        DATABASE_URL: '',
        NODE_ENV: 'production',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  async function start(): Promise<void> {
    const started = run();
    child = started;
    await new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        if (ready.test(output)) resolve();
      };
      started.stdout.on('data', listen);
      started.stderr.on('data', listen);
      started.once('exit', () => reject(new Error(`The site ended before it was ready. It said:\n${output}`)));
    });
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    output = '';
  }

  onTestFinished(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await putEmptyDatabase(folder);
  await start();
  return { url: `http://127.0.0.1:${port}`, said: () => output, kill, start };
}
