import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aptInstall, canUseApt } from './apt.ts';
import { freePort } from './ports.ts';
import { runCommand } from './steps.ts';

export interface TestDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

const HOME = '/usr/lib/postgresql';

/**
 * Starts a throw-away PostgreSQL, from Debian's package where this user may
 * install it. PostgreSQL refuses to run as root, so it runs as the user that the
 * package creates. Gives `undefined` where that cannot be done.
 */
export async function startPostgres(): Promise<TestDatabase | undefined> {
  const bin = await findBinaries();
  const user = await postgresUser();
  if (!bin || !user) return undefined;

  const folder = mkdtempSync(path.join(tmpdir(), 'osseo-postgres-'));
  chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const as = { uid: user.uid, gid: user.gid, cwd: folder, env: { ...process.env, HOME: folder } };
  const control = (...args: string[]) =>
    runCommand(path.join(bin, 'pg_ctl'), ['-D', path.join(folder, 'data'), ...args], { ...as, stdio: 'ignore' });

  await runCommand(
    path.join(bin, 'initdb'),
    ['-D', path.join(folder, 'data'), '-U', 'osseo', '-A', 'trust', '-E', 'UTF8'],
    as,
  );
  const started = await control('-w', '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`, 'start');
  if (!started.ok) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }

  return {
    url: `postgres://osseo@127.0.0.1:${port}/postgres`,
    async stop() {
      await control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findBinaries(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  if (!newestBinaries() && canUseApt()) {
    process.stderr.write('PostgreSQL is missing: installing the Debian package "postgresql" for the database tests.\n');
    await aptInstall('postgresql');
  }
  return newestBinaries();
}

function newestBinaries(): string | undefined {
  if (!existsSync(HOME)) return undefined;
  const versions = readdirSync(HOME).toSorted((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => path.join(HOME, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'postgres')));
}

async function postgresUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  const [uid, gid] = await Promise.all([runCommand('id', ['-u', 'postgres']), runCommand('id', ['-g', 'postgres'])]);
  return uid.ok && gid.ok ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}
