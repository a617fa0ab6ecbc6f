import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { putEmptyDatabase } from '../src/server/testing/empty-database.ts';
import { freePort } from '../../../scripts/lib/ports.ts';

/** What the journeys need to know of the site that runs for them. */
export interface RunningSite {
  /** Without a slash at the end. */
  readonly url: string;
  /** Everything that the host has said, as a file. */
  readonly log: string;
  readonly dataFolder: string;
  readonly staff: { readonly email: string; readonly password: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    site: RunningSite;
  }
}

const app = path.resolve(import.meta.dirname, '..');
const repository = path.resolve(app, '../..');
const entry = path.join(app, 'dist/server/entry.mjs');

let stop: (() => Promise<void>) | undefined;

/** Builds the site where the sources are newer, and serves it on a free port with an empty data folder. */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<void> {
  if (isStale()) build();
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-clinic-'));
  const log = path.join(folder, 'host.log');
  const dataFolder = path.join(folder, 'data');
  await putEmptyDatabase(dataFolder);

  const host = spawn(process.execPath, ['server/serve.ts'], {
    cwd: app,
    env: {
      ...process.env,
      OSSEO_MODE: 'development',
      PORT: String(port),
      OSSEO_DATA_DIR: dataFolder,
      DATABASE_URL: '',
      // All journeys come from one address, many at a time.
      OSSEO_PLANS_PER_MINUTE: '1000',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = createWriteStream(log);
  host.stdout.pipe(output, { end: false });
  host.stderr.pipe(output, { end: false });

  const staff = await readAccount(log, () => host.exitCode);
  project.provide('site', { url: `http://localhost:${port}`, log, dataFolder, staff });

  stop = async () => {
    const ended = new Promise((resolve) => host.once('exit', resolve));
    host.kill('SIGTERM');
    await ended;
    output.end();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Ends the site and deletes its data. */
export async function teardown(): Promise<void> {
  await stop?.();
}

/** The development account that the host prints once it is ready. */
async function readAccount(log: string, exitCode: () => number | null): Promise<RunningSite['staff']> {
  for (let tries = 0; tries < 300; tries += 1) {
    const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
    const [, email, password] = /^Staff\s+\S+\s+(\S+)\s+(\S+)/m.exec(said) ?? [];
    if (email && password) return { email, password };
    if (exitCode() !== null) throw new Error(`The clinic site ended before it was ready. It said:\n${said}`);
    await setTimeout(200);
  }
  throw new Error('The clinic site was not ready within a minute.');
}

function build(): void {
  execFileSync(path.join(app, 'node_modules/.bin/astro'), ['build'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function isStale(): boolean {
  if (!existsSync(entry)) return true;
  const built = statSync(entry).mtimeMs;
  const packages = readdirSync(path.join(repository, 'packages')).map((name) =>
    path.join(repository, 'packages', name, 'src'),
  );
  const sources = [path.join(app, 'src'), path.join(app, 'public'), ...packages];
  const files = ['astro.config.ts', 'clinic.config.ts', 'package.json'].map((name) => path.join(app, name));
  return [...files, ...sources.flatMap(filesBelow)].some((file) => statSync(file).mtimeMs > built);
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath, found.name));
}
