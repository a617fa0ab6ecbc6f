import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../../../scripts/lib/find-chromium.ts';
import { connect, type Connection } from './connect.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that is measured is never slowed down because nobody looks at it.
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--remote-debugging-port=0',
];

export interface Browser {
  readonly connection: Connection;
  /** As it names itself, with its version. */
  readonly product: string;
  close(): Promise<void>;
}

/** Starts a Chromium of its own, with a profile that goes with it. @throws {Error} where there is none. */
export async function launch(): Promise<Browser> {
  const file = findChromium();
  if (file === undefined) throw new Error('Chromium is missing: install it, or set CHROMIUM_PATH.');
  const profile = mkdtempSync(path.join(tmpdir(), 'osseo-bench-'));
  const child = spawn(file, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: what Debian calls Chromium is a script that waits for it, and passes no signal on.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  // However this process ends, nobody is left who waits for it.
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  process.once('exit', stop);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /DevTools listening on (\S+)/u.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`Chromium ended at once. It said: ${said.trim()}`)));
  });
  const connection = await connect(url);
  const { product } = await connection.send<{ product: string }>('Browser.getVersion');

  return {
    connection,
    product,
    async close() {
      connection.close();
      stop();
      await ended;
      process.off('exit', stop);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
